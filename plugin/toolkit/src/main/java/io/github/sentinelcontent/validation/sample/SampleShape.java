package io.github.sentinelcontent.validation.sample;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;

/** Rows are read from an array, and cells by the header. */
final class SampleShape implements Check {
    private static final CheckInfo INFO =
            CheckInfo.error("SEN-SMP-001", "array", "sample data are an array in JSON, and have a header in CSV");

    private static final Pattern CELL = Pattern.compile("\"?[A-Za-z_@$][\\w .@$()\\[\\]/-]*\"?");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (SourceFile file : SampleFiles.of(context)) {
            String lower = file.fileName().toLowerCase(Locale.ROOT);
            if (lower.endsWith(".json")) {
                checkJson(file, reporter);
            } else if (lower.endsWith(".csv")) {
                checkHeader(file, reporter);
            }
        }
    }

    private static void checkJson(SourceFile file, Reporter reporter) {
        SourceDocument document = JsonDocument.read(file);
        document.problems().stream()
                .filter(problem -> problem.kind() == SourceProblem.Kind.JSON_SYNTAX)
                .findFirst()
                .ifPresent(problem -> reporter.report(problem.location(), problem.message(), problem.hint()));
        DocumentNode root = document.root();
        if (root != null && root.asSequence().isEmpty()) {
            reporter.report(
                    file.location(root.start(), root.start() + 1),
                    "the sample data are no array",
                    "put the rows in [ ]");
        }
    }

    private static void checkHeader(SourceFile file, Reporter reporter) {
        for (String cell : file.line(1).split(",", -1)) {
            if (!CELL.matches(cell.strip())) {
                reporter.report(
                        file.location(0, file.line(1).length()),
                        "the first line is no header: '" + cell.strip() + "' is no name of a column",
                        "begin with the names of the columns");
                return;
            }
        }
    }
}
