package io.github.sentinelcontent.validation.parser;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.ParserForm;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Old solutions keep a parser as text too, which users paste; it must not stay behind. */
final class ParserCopy extends ParserCheck {
    ParserCopy() {
        super(CheckInfo.warning("SEN-PA-011", "text-copy", "the text copy of a parser is the same as its YAML form"));
    }

    @Override
    void check(Parser parser, SolutionContext context, Reporter reporter) {
        if (parser.form() != ParserForm.YAML || parser.query().isEmpty()) {
            return;
        }
        String base = parser.path().substring(0, parser.path().lastIndexOf('.'));
        List<String> copies = context.solution().folder().files().stream()
                .filter(path -> path.equalsIgnoreCase(base + ".txt") || path.equalsIgnoreCase(base + ".kql"))
                .toList();
        for (String copy : copies) {
            Optional<SourceFile> file = context.solution().folder().read(copy).asFile();
            file.ifPresent(text -> compare(parser.query().get().text(), text, reporter));
        }
    }

    private static void compare(String query, SourceFile copy, Reporter reporter) {
        List<String> expected = lines(query);
        int next = 0;
        for (int line = 1; line <= copy.lineCount(); line++) {
            String found = normal(copy.line(line));
            if (!found.isEmpty()
                    && (next >= expected.size() || !expected.get(next++).equals(found))) {
                int start = copy.offset(line, 1);
                reporter.report(
                        copy.location(start, start + copy.line(line).length()),
                        "the text copy differs here from the YAML form",
                        "copy the query of the YAML form, or delete the copy");
                return;
            }
        }
        if (next < expected.size()) {
            reporter.report(
                    copy.location(), "the text copy ends before the YAML form", "copy the query of the YAML form");
        }
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(ParserCopy::normal)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Comments and blanks do not matter. */
    private static String normal(String line) {
        String stripped = line.strip();
        return stripped.startsWith("//") ? "" : stripped.replaceAll("\\s+", " ");
    }
}
