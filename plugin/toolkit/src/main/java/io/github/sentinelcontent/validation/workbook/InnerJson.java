package io.github.sentinelcontent.validation.workbook;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.WorkbookCheck;

/** The portal reads this text when the workbook is shown. */
final class InnerJson extends WorkbookCheck {
    private static final Pattern SETTINGS = Pattern.compile("^\\s*\\{\\s*\"");

    InnerJson() {
        super(CheckInfo.error("SEN-WB-011", "inner-json", "JSON kept as text in parameters and queries parses"));
    }

    @Override
    protected void check(Workbook workbook, SolutionContext context, Reporter reporter) {
        check(workbook.root().orElseThrow(), reporter);
    }

    private static void check(DocumentNode node, Reporter reporter) {
        if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> check(item, reporter));
        } else if (node instanceof MappingNode mapping) {
            for (MappingEntry entry : mapping.entries()) {
                boolean json =
                        entry.name().equals("jsonData") || entry.name().equals("query") && isSettings(entry.value());
                if (json
                        && entry.value() instanceof ScalarNode text
                        && !text.text().isBlank()) {
                    parse(text, reporter);
                } else {
                    check(entry.value(), reporter);
                }
            }
        }
    }

    /** Data sources other than Logs keep their settings as an object; what a parameter stands for has no quotes. */
    private static boolean isSettings(DocumentNode value) {
        return value instanceof ScalarNode text && SETTINGS.matcher(text.text()).find();
    }

    private static void parse(ScalarNode text, Reporter reporter) {
        SourceDocument inner = JsonDocument.read(SourceFile.of(text.file().path(), text.text()));
        inner.problems().stream()
                .filter(problem -> problem.kind() == SourceProblem.Kind.JSON_SYNTAX)
                .findFirst()
                .ifPresent(problem -> {
                    int offset = inner.source()
                            .offset(
                                    problem.location().line(),
                                    problem.location().column());
                    reporter.report(text.locate(offset, 1), "in the text: " + problem.message(), problem.hint());
                });
    }
}
