package io.github.sentinelcontent.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A text file: its path, its text and where its lines begin. */
public final class SourceFile {

    private final String path;
    private final String text;
    private final long sizeBytes;
    private final List<SourceProblem> problems;
    private final int[] lineStarts;

    SourceFile(String path, String text, long sizeBytes, List<SourceProblem> problems) {
        this.path = path;
        this.text = text;
        this.sizeBytes = sizeBytes;
        this.lineStarts = lineStarts(text);
        this.problems = List.copyOf(problems);
    }

    /** Returns a file with the given text, for content that does not come from disk. */
    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text, text.getBytes(StandardCharsets.UTF_8).length, List.of());
    }

    /** Decodes the bytes of a file as UTF-8; departures from plain UTF-8 become {@link #problems}. */
    public static SourceFile decode(String path, byte[] bytes) {
        return SourceDecoder.decode(path, bytes);
    }

    /** Returns the path relative to the solution, with {@code /}. */
    public String path() {
        return path;
    }

    /** Returns the part of the path after the last {@code /}. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the decoded text without byte order mark; undecodable bytes appear as U+FFFD. */
    public String text() {
        return text;
    }

    /** Returns the size on disk. */
    public long sizeBytes() {
        return sizeBytes;
    }

    /** Returns what is wrong with the encoding and the line ends, in file order; empty for a clean file. */
    public List<SourceProblem> problems() {
        return problems;
    }

    /** Returns the number of lines; an empty file has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** Returns a line without its line end; the empty string when there is no such line. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Returns the stretch between two offsets of {@link #text}, the end exclusive; offsets are moved into the text. */
    public SourceLocation location(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        int line = lineAt(from);
        int endLine = lineAt(to);
        return new SourceLocation(
                path, line, from - lineStarts[line - 1] + 1, endLine, to - lineStarts[endLine - 1] + 1);
    }

    /** Returns the offset in {@link #text} of a 1-based line and column. */
    public int offset(int line, int column) {
        int start = lineStarts[Math.max(1, Math.min(line, lineStarts.length)) - 1];
        return Math.min(text.length(), start + column - 1);
    }

    /** Returns the location that stands for this file as a whole. */
    public SourceLocation location() {
        return SourceLocation.ofFile(path);
    }

    private int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int lf = text.indexOf('\n');
        int cr = text.indexOf('\r');
        while (lf >= 0 || cr >= 0) {
            boolean alone = cr >= 0 && (lf < 0 || cr < lf - 1);
            int end = alone ? cr : lf;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            lf = alone ? lf : text.indexOf('\n', end + 1);
            cr = cr > end || cr < 0 ? cr : text.indexOf('\r', end + 1);
        }
        return Arrays.copyOf(starts, count);
    }

    @Override
    public String toString() {
        return path;
    }
}
