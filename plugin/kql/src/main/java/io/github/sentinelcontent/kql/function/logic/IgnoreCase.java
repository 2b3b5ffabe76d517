package io.github.sentinelcontent.kql.function.logic;

/** Comparison of texts without regard to letter case, character by character and independent of any locale. */
final class IgnoreCase {
    private IgnoreCase() {}

    /** The form that all cases of a character share. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** The text with every character folded. */
    static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (fold(text.charAt(i)) != text.charAt(i)) {
                char[] folded = text.toCharArray();
                for (int j = i; j < folded.length; j++) {
                    folded[j] = fold(folded[j]);
                }
                return new String(folded);
            }
        }
        return text;
    }

    /**
     * The first place at or after {@code from} where the text holds the needle, or -1.
     *
     * @param needle folded
     */
    static int indexOf(String text, String needle, int from) {
        int last = text.length() - needle.length();
        if (needle.isEmpty()) {
            return from <= last ? from : -1;
        }
        char first = needle.charAt(0);
        for (int i = from; i <= last; i++) {
            if (fold(text.charAt(i)) == first && matchesAt(text, needle, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the folded needle stands at this place of the text, which has room for it. */
    static boolean matchesAt(String text, String needle, int at) {
        for (int i = 0; i < needle.length(); i++) {
            if (fold(text.charAt(at + i)) != needle.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
