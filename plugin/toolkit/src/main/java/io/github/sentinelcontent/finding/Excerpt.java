package io.github.sentinelcontent.finding;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Optional;

/**
 * The line of a finding, cut around its place; minified JSON would flood a report.
 *
 * @param line number of the line
 * @param before what stands before the place
 * @param marked the place itself, maybe empty
 * @param after what stands behind it
 */
record Excerpt(int line, String before, String marked, String after) {
    private static final int MAX_WIDTH = 160;

    /** The line of a place; empty for a whole file and for a file that is not at hand. */
    static Optional<Excerpt> of(SourceLocation location, SourceFiles sources) {
        return location.isWholeFile()
                ? Optional.empty()
                : sources.find(location.file())
                        .filter(file -> location.line() <= file.lineCount())
                        .map(file -> of(location, file));
    }

    private static Excerpt of(SourceLocation location, SourceFile file) {
        String line = file.line(location.line());
        int from = Math.min(location.column() - 1, line.length());
        int to = location.endLine() == location.line() ? location.endColumn() - 1 : line.length();
        to = Math.max(from, Math.min(to, line.length()));
        int cut = Math.max(0, from - MAX_WIDTH / 2);
        int end = Math.min(line.length(), cut + MAX_WIDTH);
        int markedTo = Math.max(from, Math.min(to, end));
        return new Excerpt(
                location.line(),
                (cut > 0 ? "…" : "") + DisplayWidth.expandTabs(line.substring(cut, from)),
                DisplayWidth.expandTabs(line.substring(from, markedTo)),
                DisplayWidth.expandTabs(line.substring(markedTo, Math.max(markedTo, end)))
                        + (end < line.length() ? "…" : ""));
    }
}
