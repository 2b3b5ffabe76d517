package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of texts after the method of Vaarandi (2003), on which <a
 * href="https://learn.microsoft.com/kusto/query/reduce-operator">reduce</a> builds: the terms that stay are those that
 * are frequent at their place; all others, and all numbers, are a wildcard.
 */
final class TermPatterns {
    static final String WILDCARD = "*";

    private final @Nullable String separators;
    private final Set<PlacedTerm> frequent;

    private TermPatterns(@Nullable String separators, Set<PlacedTerm> frequent) {
        this.separators = separators;
        this.frequent = frequent;
    }

    /** The patterns of a column in which a term is frequent when more rows than {@code least} have it. */
    static TermPatterns of(Vector texts, int rows, double least, @Nullable String separators, Budget budget) {
        Map<PlacedTerm, Integer> counts = new HashMap<>();
        for (int row = 0; row < rows; row++) {
            budget.tick();
            List<String> parts = parts((String) texts.value(row), separators);
            for (int i = 0; i < parts.size(); i += 2) {
                if (counts.merge(new PlacedTerm(i, parts.get(i)), 1, Integer::sum) == 1) {
                    budget.hold(1);
                }
            }
        }
        Set<PlacedTerm> frequent = new HashSet<>();
        counts.forEach((term, count) -> {
            if (count > least && !term.isNumber()) {
                frequent.add(term);
            }
        });
        return new TermPatterns(separators, frequent);
    }

    /** The pattern of a text. Wildcards side by side are one; given separators beside a wildcard are part of it. */
    String pattern(String text) {
        List<String> parts = parts(text, separators);
        StringBuilder pattern = new StringBuilder();
        boolean wild = false;
        for (int i = 0; i < parts.size(); i += 2) {
            String between = i == 0 ? "" : parts.get(i - 1);
            String term = parts.get(i);
            boolean kept = term.isEmpty() || frequent.contains(new PlacedTerm(i, term));
            if (kept) {
                pattern.append(wild && separators != null ? "" : between).append(term);
            } else if (!wild) {
                pattern.append(separators != null ? "" : between).append(WILDCARD);
            }
            wild = !kept;
        }
        return pattern.toString();
    }

    /** Terms and what is between them in turns; the first and the last part are terms, perhaps empty. */
    private static List<String> parts(String text, @Nullable String separators) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean inTerm = true;
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i), separators) == inTerm) {
                parts.add(text.substring(start, i));
                start = i;
                inTerm = !inTerm;
            }
        }
        parts.add(text.substring(start));
        if (!inTerm) {
            parts.add("");
        }
        return parts;
    }

    private static boolean isSeparator(char c, @Nullable String separators) {
        if (separators != null) {
            return separators.indexOf(c) >= 0;
        }
        return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
    }

    /** A term and its place among the parts. */
    private record PlacedTerm(int place, String term) {
        boolean isNumber() {
            return !term.isEmpty() && term.chars().allMatch(c -> c >= '0' && c <= '9');
        }
    }
}
