package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.FindingPrinter;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.io.TableWriter;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a query on sample data gave.
 *
 * @param table the rows; empty when the query did not run
 * @param findings faults and warnings, placed in the text of the query
 * @param report the findings as text with the line and a caret, in the same order
 * @param now what {@code now()} stood for
 * @param sources the tables that had samples, as {@code name (rows)}, sorted
 * @param warnings what was odd about the sample files
 */
public record SampleQueryResult(
        Table table,
        List<Finding> findings,
        List<String> report,
        Instant now,
        List<String> sources,
        List<String> warnings) {

    /** The forms in which rows are printed. */
    public enum Format {
        /** Columns side by side. */
        TABLE(TableWriter.text()),
        /** An array with an object for each row. */
        JSON(TableWriter.json()),
        /** Comma-separated values with a header. */
        CSV(TableWriter.csv());

        private final TableWriter writer;

        Format(TableWriter writer) {
            this.writer = writer;
        }
    }

    /** Copies the lists. */
    public SampleQueryResult {
        findings = List.copyOf(findings);
        report = List.copyOf(report);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    static SampleQueryResult of(
            String query,
            Table table,
            List<KqlDiagnostic> diagnostics,
            Instant now,
            Database database,
            List<String> warnings) {
        SourceFile source = SourceFile.of("query", query);
        FindingPrinter printer = new FindingPrinter(path -> Optional.of(source));
        List<Finding> findings = new ArrayList<>();
        diagnostics.forEach(diagnostic -> findings.add(finding(diagnostic, source)));
        List<String> sources = database.tables().entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue().rowCount() + " rows)")
                .sorted()
                .toList();
        return new SampleQueryResult(
                table, findings, findings.stream().map(printer::print).toList(), now, sources, warnings);
    }

    private static Finding finding(KqlDiagnostic diagnostic, SourceFile source) {
        boolean error = diagnostic.severity() == KqlDiagnostic.Severity.ERROR;
        String name = diagnostic.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Finding(
                diagnostic.kind().code(),
                name,
                error ? Severity.ERROR : Severity.WARNING,
                source.location(diagnostic.start(), diagnostic.end()),
                diagnostic.message(),
                diagnostic.hint());
    }

    /** Whether the query ran to its end. */
    public boolean isComplete() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The rows as text; lines end with a line feed. */
    public String print(Format format) {
        StringBuilder text = new StringBuilder();
        try {
            format.writer.write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }
}
