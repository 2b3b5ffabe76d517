package io.github.sentinelcontent.docs;

import java.util.Locale;

/** File names made of titles. */
final class Slug {
    private static final String REPLACED = " /_:*?\"<>|()%";

    private Slug() {}

    /** Lower case; blanks and characters with a meaning in paths become one hyphen, none at either end. */
    static String of(String text) {
        StringBuilder slug = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean hyphen = c == '-' || c < ' ' || c == '\\' || REPLACED.indexOf(c) >= 0;
            if (!hyphen) {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        boolean open = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
        return open ? slug.substring(0, slug.length() - 1) : slug.toString();
    }
}
