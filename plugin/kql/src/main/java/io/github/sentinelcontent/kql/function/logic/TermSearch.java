package io.github.sentinelcontent.kql.function.logic;

import java.util.function.Predicate;

/**
 * Finds a whole term, or the beginning or end of one. A term is a longest run of letters and digits; everything else,
 * the underscore too, separates terms. A needle may hold separators itself: it must stand in the text so that its
 * outer letters and digits begin and end terms. Source:
 * <a href="https://learn.microsoft.com/kusto/query/datatypes-string-operators#what-is-a-term">what is a term</a>.
 */
final class TermSearch implements Predicate<String> {
    private final String needle;
    private final boolean ignoreCase;
    private final boolean beginsTerm;
    private final boolean endsTerm;

    /**
     * Prepares a search.
     *
     * @param atStart whether the needle has to begin at the beginning of a term
     * @param atEnd whether the needle has to end at the end of a term
     */
    TermSearch(String needle, boolean ignoreCase, boolean atStart, boolean atEnd) {
        this.needle = ignoreCase ? IgnoreCase.fold(needle) : needle;
        this.ignoreCase = ignoreCase;
        this.beginsTerm = atStart && !needle.isEmpty() && isTermAt(needle, 0);
        this.endsTerm = atEnd && !needle.isEmpty() && isTermBefore(needle, needle.length());
    }

    @Override
    public boolean test(String text) {
        for (int at = find(text, 0); at >= 0; at = find(text, at + 1)) {
            int end = at + needle.length();
            boolean free = !beginsTerm || at == 0 || !isTermBefore(text, at);
            if (free && (!endsTerm || end == text.length() || !isTermAt(text, end))) {
                return true;
            }
        }
        return false;
    }

    private int find(String text, int from) {
        return ignoreCase ? IgnoreCase.indexOf(text, needle, from) : text.indexOf(needle, from);
    }

    /** Whether the character that begins at this index belongs to a term. */
    static boolean isTermAt(String text, int index) {
        char c = text.charAt(index);
        return c < 128 ? isAsciiTerm(c) : Character.isLetterOrDigit(text.codePointAt(index));
    }

    /** Whether the character that ends before this index belongs to a term. */
    static boolean isTermBefore(String text, int index) {
        char c = text.charAt(index - 1);
        return c < 128 ? isAsciiTerm(c) : Character.isLetterOrDigit(text.codePointBefore(index));
    }

    private static boolean isAsciiTerm(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
