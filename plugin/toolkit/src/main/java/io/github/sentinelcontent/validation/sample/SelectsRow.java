package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sample data that a rule never selects show nothing of it. */
final class SelectsRow implements Check {
    private static final CheckInfo INFO = CheckInfo.info(
            "SEN-SMP-005", "selects-row", "each rule whose tables all have sample data selects a row of them");

    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 100_000, 20);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Map<String, SourceFile> files = new HashMap<>();
        SampleFiles.of(context).forEach(file -> files.putIfAbsent(SampleFiles.table(file.path()), file));
        if (files.isEmpty()) {
            return;
        }
        Map<String, Table> tables = new HashMap<>();
        for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
            rule.queries().stream()
                    .findFirst()
                    .map(context::facts)
                    .filter(facts -> facts.compiled().isRunnable())
                    .filter(facts -> !facts.compiled().tables().isEmpty()
                            && files.keySet().containsAll(facts.compiled().tables()))
                    .filter(facts -> selectsNothing(facts, files, tables, context))
                    .ifPresent(facts -> reporter.report(
                            facts.query().node(),
                            "the query selects no row of the sample data",
                            "add rows that it is to find"));
        }
    }

    private static boolean selectsNothing(
            QueryFacts facts, Map<String, SourceFile> files, Map<String, Table> tables, SolutionContext context) {
        Map<String, Table> read = new HashMap<>();
        for (String name : facts.compiled().tables()) {
            Optional<RowSchema> schema = context.catalog().table(name);
            if (schema.isEmpty()) {
                return false;
            }
            Table table = tables.computeIfAbsent(name, key -> rows(files.get(key), schema.get()));
            if (table.rowCount() == 0) {
                return false;
            }
            read.put(name, table);
        }
        QueryResult result = KqlEngine.embedded()
                .run(facts.compiled(), Database.of(read), RunOptions.at(SampleTime.latest(read.values())));
        return result.isComplete() && result.table().rowCount() == 0;
    }

    private static Table rows(SourceFile file, RowSchema schema) {
        try {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            return new TableReader(LIMITS)
                    .read(
                            new ByteArrayInputStream(bytes),
                            TableFormat.ofFileName(file.path()).orElseThrow(),
                            schema)
                    .table();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
