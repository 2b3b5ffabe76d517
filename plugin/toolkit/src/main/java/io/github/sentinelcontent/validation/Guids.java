package io.github.sentinelcontent.validation;

/** Looks for identifiers such as {@code 00000000-0000-0000-0000-000000000000}. */
public final class Guids {
    /** What stands before the first dash, and the distance from it to the last one. */
    private static final int FIRST = 8;

    private static final int STEP = 5;
    private static final int LAST = 15;

    private Guids() {}

    /** Whether dashes stand in a text as they do in an identifier; spares most texts a search with a pattern. */
    public static boolean mayBeIn(String text) {
        for (int at = text.indexOf('-', FIRST); at >= 0 && at + LAST < text.length(); at = text.indexOf('-', at + 1)) {
            if (text.charAt(at + STEP) == '-' && text.charAt(at + 2 * STEP) == '-' && text.charAt(at + LAST) == '-') {
                return true;
            }
        }
        return false;
    }
}
