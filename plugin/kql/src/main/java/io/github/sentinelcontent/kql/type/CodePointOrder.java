package io.github.sentinelcontent.kql.type;

/** The order of texts: by code point, so that letter case counts and the empty text comes first. */
public final class CodePointOrder {
    private CodePointOrder() {}

    /** Compares two texts; negative when the first comes first. */
    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean comparable = Character.isSurrogate(a) == Character.isSurrogate(b);
                return comparable ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
