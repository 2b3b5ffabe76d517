package io.github.sentinelcontent.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {
    private static final int LEAST_PART = 3;

    private NearestName() {}

    /**
     * The candidate that differs least from the given name, ignoring letter case; empty when every candidate differs
     * in more than a third of its characters. Two characters in the wrong order are one difference.
     */
    public static Optional<String> of(String given, Collection<String> candidates) {
        String lower = given.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(c -> distance(lower, c.toLowerCase(Locale.ROOT)) <= Math.max(1, c.length() / 3))
                .min(Comparator.<String>comparingInt(c -> distance(lower, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The candidate of a short closed list that was meant: the {@linkplain #of nearest}, else the shortest that
     * contains the given name or is contained in it, such as {@code Informational} for {@code Info}.
     */
    public static Optional<String> ofList(String given, Collection<String> candidates) {
        return of(given, candidates)
                .or(() -> candidates.stream()
                        .filter(candidate -> contains(candidate, given) || contains(given, candidate))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    private static boolean contains(String whole, String part) {
        return part.length() >= LEAST_PART && whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /**
     * The candidate that the given name is a slip of the pen for: one character more, less or other, two swapped, or
     * other capitals.
     */
    public static Optional<String> slip(String given, Collection<String> candidates) {
        String lower = given.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(c -> distance(lower, c.toLowerCase(Locale.ROOT)) <= 1)
                .min(Comparator.naturalOrder());
    }

    private static int distance(String a, String b) {
        int[] beforePrevious = new int[0];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], previous[j]) + 1, previous[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforePrevious[j - 2] + 1);
                }
            }
            beforePrevious = previous;
            previous = row;
        }
        return previous[b.length()];
    }
}
