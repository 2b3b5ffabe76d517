package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Without rows of a table nothing that reads it can be tried. */
final class SampleCoverage implements Check {
    private static final CheckInfo INFO =
            CheckInfo.warning("SEN-SMP-004", "coverage", "every table of the solution has sample data named after it");

    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 100_000, 20);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Set<String> covered = new HashSet<>();
        context.solution().sampleFiles().forEach(path -> covered.add(SampleFiles.table(path)));
        SampleFiles.of(context).forEach(file -> covered.add(SampleFiles.table(file.path())));
        for (TableSchema table : context.solution().tables()) {
            if (!table.name().isBlank() && !covered.contains(table.name())) {
                reporter.report(
                        table.nameNode().orElseThrow(),
                        "there are no sample data for " + table.name(),
                        "add Sample Data/" + table.name() + ".json");
            }
        }
        SampleFiles.of(context).forEach(file -> checkTimes(file, reporter));
    }

    private static void checkTimes(SourceFile file, Reporter reporter) {
        RowSchema time = RowSchema.of(Column.of("TimeGenerated", KqlType.DATETIME));
        try {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            new TableReader(LIMITS)
                            .read(
                                    new ByteArrayInputStream(bytes),
                                    TableFormat.ofFileName(file.path()).orElseThrow(),
                                    time)
                            .problems()
                            .stream()
                            .findFirst()
                            .ifPresent(problem -> {
                                int line = Math.max(1, problem.line());
                                reporter.report(
                                        new SourceLocation(file.path(), line, 1, line, 1),
                                        "TimeGenerated cannot be read: " + problem.message(),
                                        "write it as 2025-01-31T12:00:00Z");
                            });
        } catch (IOException e) {
            reporter.report(file.location(), "the sample data cannot be read: " + e.getMessage(), null);
        }
    }
}
