package io.github.sentinelcontent.validation.table;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.ReadProblem;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.io.TableReading;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.schema.SchemaColumns;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Rule tests run on the sample data, so its values have to fit the declared columns. */
final class SampleAgreement implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-TS-007", "sample-agreement", "each field of the sample data is a column, and its values fit the type");

    private static final ReadLimits LIMITS = new ReadLimits(16L << 20, 100_000, 20);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Solution solution = context.solution();
        for (String path : solution.sampleFiles()) {
            table(solution, path).ifPresent(schema -> check(solution, path, SchemaColumns.of(schema), reporter));
        }
    }

    /** The table that the file is named after. */
    private static Optional<TableSchema> table(Solution solution, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return solution.tables().stream()
                .filter(table ->
                        name.startsWith(table.name() + ".") && !table.name().isBlank())
                .findFirst();
    }

    private static void check(Solution solution, String path, RowSchema schema, Reporter reporter) {
        Optional<TableFormat> format = TableFormat.ofFileName(path);
        Optional<byte[]> bytes = solution.folder().readBytes(path);
        if (format.isEmpty() || bytes.isEmpty()) {
            return;
        }
        TableReading reading;
        try {
            reading = new TableReader(LIMITS).read(new ByteArrayInputStream(bytes.get()), format.get(), schema);
        } catch (IOException e) {
            reporter.report(SourceLocation.ofFile(path), "the sample data cannot be read: " + e.getMessage(), null);
            return;
        }
        for (ReadProblem problem : reading.problems()) {
            int line = Math.max(1, problem.line());
            reporter.report(new SourceLocation(path, line, 1, line, 1), problem.message(), null);
        }
        for (String field : reading.unknownFields()) {
            reporter.report(
                    SourceLocation.ofFile(path),
                    "field '" + field + "' is not a column of the table",
                    "add it to the schema in Tables or remove it");
        }
    }
}
