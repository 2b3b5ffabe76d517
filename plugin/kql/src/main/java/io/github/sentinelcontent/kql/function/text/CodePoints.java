package io.github.sentinelcontent.kql.function.text;

/** Texts seen as sequences of code points, the unit of all lengths and positions of the language. */
final class CodePoints {
    private CodePoints() {}

    /** Number of code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The part of the text from one code point to another; positions beyond the text are brought to its ends. */
    static String slice(String text, long from, long to) {
        int length = length(text);
        int first = (int) Math.max(0, Math.min(from, length));
        int last = (int) Math.max(first, Math.min(to, length));
        if (length == text.length()) {
            return text.substring(first, last);
        }
        int start = text.offsetByCodePoints(0, first);
        return text.substring(start, text.offsetByCodePoints(start, last - first));
    }

    /** The number of code points before a UTF-16 index. */
    static long position(String text, int index) {
        return text.codePointCount(0, index);
    }
}
