package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a long list: the entries whose titles begin with one letter.
 *
 * @param letter {@code A} to {@code Z}, or {@code Other}
 */
record LetterSection(String letter, DocsTable table) {
    private static final String OTHER = "Other";

    /** Splits entries, keeping their order in each part; what begins with no letter comes first. */
    static <T> List<LetterSection> of(
            List<T> entries, Function<T, String> title, BiFunction<String, List<T>, DocsTable> table) {
        return byLetter(entries, title).entrySet().stream()
                .map(part -> new LetterSection(part.getKey(), table.apply(part.getKey(), part.getValue())))
                .toList();
    }

    /** The entries by letter. */
    static <T> SortedMap<String, List<T>> byLetter(List<T> entries, Function<T, String> title) {
        SortedMap<String, List<T>> parts = new TreeMap<>(LetterSection::compare);
        entries.forEach(entry -> parts.computeIfAbsent(letter(title.apply(entry)), l -> new ArrayList<>())
                .add(entry));
        return parts;
    }

    private static String letter(String title) {
        char first = title.isBlank() ? '#' : Character.toUpperCase(title.strip().charAt(0));
        return first >= 'A' && first <= 'Z' ? String.valueOf(first) : OTHER;
    }

    private static int compare(String a, String b) {
        return (a.equals(OTHER) ? "" : a).compareTo(b.equals(OTHER) ? "" : b);
    }

    /** What the jump line shows. */
    String label() {
        return letter.equals(OTHER) ? "#" : letter;
    }

    /** The anchor of the heading, and the name in file names. */
    String anchor() {
        return letter.toLowerCase(Locale.ROOT);
    }
}
