package io.github.sentinelcontent.kql.bind;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant, by edit distance. */
final class Nearest {
    private Nearest() {}

    /** {@code did you mean 'x'?} for the nearest candidate; null when none is near. */
    static @Nullable String hint(String name, Collection<String> candidates) {
        String nearest = find(name, candidates);
        return nearest == null ? null : "did you mean '" + nearest + "'?";
    }

    /** As {@link #hint}, for the names of several collections in alphabetical order. */
    @SafeVarargs
    static @Nullable String hintOf(String name, Collection<String>... candidates) {
        Set<String> similar = new TreeSet<>();
        for (Collection<String> names : candidates) {
            for (String candidate : names) {
                if (Math.abs(candidate.length() - name.length()) < bound(name)) {
                    similar.add(candidate);
                }
            }
        }
        return hint(name, similar);
    }

    /** A name is near when it takes fewer edits than this. */
    private static int bound(String name) {
        return Math.min(name.length(), Math.max(1, name.length() / 3) + 1);
    }

    static @Nullable String find(String name, Collection<String> candidates) {
        String lower = name.toLowerCase(Locale.ROOT);
        int best = bound(name);
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) >= best) {
                continue;
            }
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /**
     * The number of edits, where two letters in the wrong order are one; {@code limit} when it is at least that. Cells
     * further than the limit from the diagonal cannot be part of a shorter way.
     */
    private static int distance(String a, String b, int limit) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length(), i + limit);
            current[from - 1] = from == 1 ? i : limit;
            int least = current[from - 1];
            for (int j = from; j <= to; j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (to < b.length()) {
                current[to + 1] = limit;
            }
            if (least >= limit) {
                return limit;
            }
            int[] reused = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = reused;
        }
        return Math.min(limit, previous[b.length()]);
    }
}
