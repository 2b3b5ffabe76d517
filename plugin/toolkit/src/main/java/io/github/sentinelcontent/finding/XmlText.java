package io.github.sentinelcontent.finding;

/** Keeps text within the characters that XML 1.0 allows. */
public final class XmlText {

    private XmlText() {}

    /** Replaces each character that XML 1.0 does not allow by U+FFFD. */
    public static String clean(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }

    /** XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
