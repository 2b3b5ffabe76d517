package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints findings for people: the message, the line at fault with a caret below it, the hint. */
public final class FindingPrinter {

    /** Longer lines are cut around the place of the finding; minified JSON would flood the console. */
    private static final int MAX_WIDTH = 160;

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
        if (!finding.location().isWholeFile()) {
            sources.find(finding.location().file()).ifPresent(file -> excerpt(file, finding.location(), lines));
        }
        if (finding.hint() != null) {
            lines.add("   hint: " + oneLine(finding.hint()));
        }
        return String.join("\n", lines);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }

    private static void excerpt(SourceFile file, SourceLocation location, List<String> lines) {
        if (location.line() > file.lineCount()) {
            return;
        }
        String line = file.line(location.line());
        int from = Math.min(location.column() - 1, line.length());
        int to = location.endLine() == location.line() ? location.endColumn() - 1 : line.length();
        to = Math.max(from, Math.min(to, line.length()));
        int cut = Math.max(0, from - MAX_WIDTH / 2);
        int end = Math.min(line.length(), cut + MAX_WIDTH);
        String head = cut > 0 ? "…" : "";
        String before = head + DisplayWidth.expandTabs(line.substring(cut, from));
        String marked = DisplayWidth.expandTabs(line.substring(from, Math.max(from, Math.min(to, end))));
        String after = DisplayWidth.expandTabs(line.substring(Math.max(from, Math.min(to, end)), Math.max(from, end)));
        String gutter = String.format(Locale.ROOT, "%5d | ", location.line());
        lines.add((gutter + before + marked + after + (end < line.length() ? "…" : "")).stripTrailing());
        lines.add(" ".repeat(5) + " | " + " ".repeat(DisplayWidth.of(before))
                + "^".repeat(Math.max(1, DisplayWidth.of(marked))));
    }
}
