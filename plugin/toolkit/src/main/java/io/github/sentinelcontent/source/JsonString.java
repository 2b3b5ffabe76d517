package io.github.sentinelcontent.source;

/** Traces strings as RFC 8259, section 7, writes them. */
final class JsonString {

    private JsonString() {}

    /** Traces the string whose opening quote is at the offset. */
    static ScalarTrace trace(SourceFile file, int start) {
        String source = file.text();
        ScalarTrace trace = new ScalarTrace(file, start + 1);
        int i = start + 1;
        while (i < source.length() && source.charAt(i) != '"') {
            int length = escapeLength(source, i);
            trace.append(decoded(source, i), i, i + length);
            i += length;
        }
        return trace;
    }

    /** Returns the offset after the closing quote of the string whose opening quote is at the offset. */
    static int end(String source, int start) {
        int i = start + 1;
        while (i < source.length() && source.charAt(i) != '"') {
            i += escapeLength(source, i);
        }
        return Math.min(source.length(), i + 1);
    }

    private static int escapeLength(String source, int i) {
        if (source.charAt(i) != '\\' || i + 1 >= source.length()) {
            return 1;
        }
        return source.charAt(i + 1) == 'u' ? Math.min(6, source.length() - i) : 2;
    }

    private static char decoded(String source, int i) {
        char c = source.charAt(i);
        if (c != '\\' || i + 1 >= source.length()) {
            return c;
        }
        char escape = source.charAt(i + 1);
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(source, i + 2, Math.min(source.length(), i + 6), 16);
            default -> escape;
        };
    }
}
