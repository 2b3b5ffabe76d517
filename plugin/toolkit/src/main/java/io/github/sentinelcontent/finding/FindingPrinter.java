package io.github.sentinelcontent.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints findings for people: the message, the line at fault with a caret below it, the hint. */
public final class FindingPrinter {

    private final SourceFiles sources;

    /** Creates a printer that takes the lines at fault from the given files. */
    public FindingPrinter(SourceFiles sources) {
        this.sources = sources;
    }

    /** Returns the text of a finding: lines joined by line feeds, without one at the end. */
    public String print(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.severity().name() + " " + finding.location() + ": " + oneLine(finding.message()) + " ["
                + finding.id() + " " + finding.name() + "]");
        Excerpt.of(finding.location(), sources).ifPresent(excerpt -> print(excerpt, lines));
        if (finding.hint() != null) {
            lines.add("   hint: " + oneLine(finding.hint()));
        }
        return String.join("\n", lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }

    private static void print(Excerpt excerpt, List<String> lines) {
        String gutter = String.format(Locale.ROOT, "%5d | ", excerpt.line());
        lines.add((gutter + excerpt.before() + excerpt.marked() + excerpt.after()).stripTrailing());
        lines.add(" ".repeat(5) + " | " + " ".repeat(DisplayWidth.of(excerpt.before()))
                + "^".repeat(Math.max(1, DisplayWidth.of(excerpt.marked()))));
    }
}
