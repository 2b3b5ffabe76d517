package io.github.sentinelcontent.kql.bind;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant, by edit distance. */
final class Nearest {
    private Nearest() {}

    /** {@code did you mean 'x'?} for the nearest candidate; null when none is near. */
    static @Nullable String hint(String name, Collection<String> candidates) {
        String nearest = find(name, candidates);
        return nearest == null ? null : "did you mean '" + nearest + "'?";
    }

    static @Nullable String find(String name, Collection<String> candidates) {
        String lower = name.toLowerCase(Locale.ROOT);
        int best = Math.min(name.length(), Math.max(1, name.length() / 3) + 1);
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

    /** The Levenshtein distance, or {@code limit} when it is at least that. */
    private static int distance(String a, String b, int limit) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least >= limit) {
                return limit;
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
