package io.github.sentinelcontent.source;

import java.util.Arrays;

/**
 * The decoded text of a scalar together with the place in the file of each of its characters.
 *
 * <p>The text is decoded a second time, by our own reading of the YAML and JSON rules, only when a place is asked for.
 * Should the two readings ever differ, the scalar's own location is the answer rather than a wrong column.
 */
final class ScalarTrace {

    private final SourceFile file;
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int contentEnd;

    ScalarTrace(SourceFile file, int contentStart) {
        this.file = file;
        this.contentEnd = contentStart;
    }

    static ScalarTrace of(ScalarNode scalar) {
        ScalarTrace trace = decode(scalar);
        return trace.matches(scalar.text()) ? trace : wholeOf(scalar);
    }

    /** Decodes the scalar from its place in the file. */
    static ScalarTrace decode(ScalarNode scalar) {
        SourceFile file = scalar.file();
        int start = scalar.start();
        return switch (scalar.style()) {
            case PLAIN, JSON_LITERAL -> FlowScalar.plain(file, start, scalar.end());
            case SINGLE_QUOTED -> FlowScalar.singleQuoted(file, start);
            case DOUBLE_QUOTED -> FlowScalar.doubleQuoted(file, start);
            case LITERAL -> BlockScalar.trace(file, start, scalar.text(), false);
            case FOLDED -> BlockScalar.trace(file, start, scalar.text(), true);
            case JSON_STRING -> JsonString.trace(file, start);
            case TEXT -> asWritten(scalar);
        };
    }

    private static ScalarTrace asWritten(ScalarNode scalar) {
        ScalarTrace trace = new ScalarTrace(scalar.file(), scalar.start());
        for (int i = scalar.start(); i < scalar.end(); i++) {
            trace.append(scalar.file().text().charAt(i), i, i + 1);
        }
        return trace;
    }

    private static ScalarTrace wholeOf(ScalarNode scalar) {
        ScalarTrace whole = new ScalarTrace(scalar.file(), scalar.start());
        scalar.text().chars().forEach(c -> whole.append((char) c, scalar.start(), scalar.end()));
        return whole;
    }

    /** Adds a decoded character that is written at the given stretch of the file. */
    void append(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
        contentEnd = end;
    }

    /** Adds a decoded code point that is written at the given stretch of the file. */
    void appendCodePoint(int codePoint, int start, int end) {
        for (char c : Character.toChars(codePoint)) {
            append(c, start, end);
        }
    }

    boolean matches(String decoded) {
        return text.toString().equals(decoded);
    }

    SourceLocation locate(int offset, int length) {
        int from = Math.max(0, Math.min(offset, text.length()));
        int to = Math.max(from, Math.min(offset + length, text.length()));
        int start = from < text.length() ? starts[from] : contentEnd;
        int end = to > from ? ends[to - 1] : start;
        return file.location(start, Math.max(start, end));
    }
}
