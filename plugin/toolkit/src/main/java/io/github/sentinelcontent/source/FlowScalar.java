package io.github.sentinelcontent.source;

/** Traces plain and quoted YAML scalars, YAML 1.2 sections 7.3.1 to 7.3.3. */
final class FlowScalar {

    private final String source;
    private final int end;
    private final ScalarTrace trace;
    private int at;

    private FlowScalar(SourceFile file, int start, int end) {
        this.source = file.text();
        this.end = Math.min(end, source.length());
        this.at = start;
        this.trace = new ScalarTrace(file, start);
    }

    static ScalarTrace plain(SourceFile file, int start, int end) {
        FlowScalar scalar = new FlowScalar(file, start, end);
        while (scalar.at < scalar.end) {
            if (!scalar.readSpaces()) {
                scalar.take(1);
            }
        }
        return scalar.trace;
    }

    static ScalarTrace singleQuoted(SourceFile file, int start) {
        FlowScalar scalar = new FlowScalar(file, start + 1, file.text().length());
        while (scalar.at < scalar.end && !scalar.atClosingSingleQuote()) {
            if (scalar.source.charAt(scalar.at) == '\'') {
                scalar.trace.append('\'', scalar.at, scalar.at + 2);
                scalar.at += 2;
            } else if (!scalar.readSpaces()) {
                scalar.take(1);
            }
        }
        return scalar.trace;
    }

    private boolean atClosingSingleQuote() {
        return source.charAt(at) == '\'' && !(at + 1 < end && source.charAt(at + 1) == '\'');
    }

    static ScalarTrace doubleQuoted(SourceFile file, int start) {
        FlowScalar scalar = new FlowScalar(file, start + 1, file.text().length());
        while (scalar.at < scalar.end && scalar.source.charAt(scalar.at) != '"') {
            if (scalar.source.charAt(scalar.at) == '\\') {
                scalar.readEscape();
            } else if (!scalar.readSpaces()) {
                scalar.take(1);
            }
        }
        return scalar.trace;
    }

    private void take(int length) {
        trace.append(source.charAt(at), at, at + length);
        at += length;
    }

    /**
     * Reads white space. Line folding, section 6.5: blanks around a line end vanish, a single line end is one space,
     * every further one is a line feed.
     */
    private boolean readSpaces() {
        int start = at;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        int lineEnd = LineEnds.length(source, at);
        if (at < end && lineEnd > 0) {
            int folded = at;
            at += lineEnd;
            if (!readEmptyLines()) {
                trace.append(' ', folded, folded + lineEnd);
            }
            return true;
        }
        for (int i = start; i < at; i++) {
            trace.append(source.charAt(i), i, i + 1);
        }
        return at > start;
    }

    private boolean readEmptyLines() {
        boolean any = false;
        while (true) {
            while (at < end && isBlank(source.charAt(at))) {
                at++;
            }
            int lineEnd = LineEnds.length(source, at);
            if (at >= end || lineEnd == 0) {
                return any;
            }
            trace.append('\n', at, at + lineEnd);
            at += lineEnd;
            any = true;
        }
    }

    private void readEscape() {
        int lineEnd = LineEnds.length(source, at + 1);
        if (lineEnd > 0) {
            at += 1 + lineEnd;
            readEmptyLines();
            return;
        }
        char code = at + 1 < end ? source.charAt(at + 1) : '\\';
        int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
        int length = Math.min(2 + digits, end - at);
        int codePoint = digits > 0 ? hexadecimal(at + 2, at + length) : escaped(code);
        trace.appendCodePoint(codePoint, at, at + length);
        at += length;
    }

    private int hexadecimal(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 16 + Math.max(0, Character.digit(source.charAt(i), 16));
        }
        return Character.isValidCodePoint(value) ? value : 0xFFFD;
    }

    /** Section 5.7, escaped characters. */
    private static int escaped(char code) {
        return switch (code) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 't', '\t' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case '_' -> 0xA0;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            default -> code;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
