package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds all combinations of values that enough rows share, each with all further values that the same rows share too
 * (closed patterns). Each is found once, from its first columns on.
 */
final class FrequentPatterns {
    private final Dimensions table;
    private final Predicate<int[]> enough;
    private final int depth;
    private final Budget budget;
    private final List<Pattern> found = new ArrayList<>();

    private FrequentPatterns(Dimensions table, Predicate<int[]> enough, int depth, Budget budget) {
        this.table = table;
        this.enough = enough;
        this.depth = depth;
        this.budget = budget;
    }

    /**
     * A combination of values.
     *
     * @param values for each column the number of its value, {@link Dimensions#NONE} for any
     * @param rows the rows that have all values
     */
    record Pattern(int[] values, int[] rows) {
        /** How many columns have a value. */
        int size() {
            return (int) Arrays.stream(values)
                    .filter(value -> value != Dimensions.NONE)
                    .count();
        }
    }

    /**
     * All patterns of a table.
     *
     * @param rows the rows to look at
     * @param enough whether rows are enough for a pattern; fewer rows never are when more are not
     * @param depth most values that do not follow from others
     */
    static List<Pattern> of(Dimensions table, int[] rows, Predicate<int[]> enough, int depth, Budget budget) {
        FrequentPatterns search = new FrequentPatterns(table, enough, depth, budget);
        int[] none = new int[table.codes().length];
        Arrays.fill(none, Dimensions.NONE);
        if (rows.length > 0 && enough.test(rows)) {
            search.visit(search.closed(none, rows), rows, 0, 0);
        }
        return search.found;
    }

    private void visit(int[] pattern, int[] rows, int firstColumn, int used) {
        Pattern here = new Pattern(pattern, rows);
        if (here.size() > 0) {
            budget.produce(1, pattern.length);
            budget.hold(rows.length / Integer.BYTES);
            found.add(here);
        }
        for (int column = firstColumn; column < pattern.length && used < depth; column++) {
            if (pattern[column] != Dimensions.NONE) {
                continue;
            }
            for (Map.Entry<Integer, int[]> value : byValue(column, rows).entrySet()) {
                budget.tick();
                if (enough.test(value.getValue())) {
                    int[] with = pattern.clone();
                    with[column] = value.getKey();
                    int[] closed = closed(with, value.getValue());
                    if (isNew(pattern, closed, column)) {
                        visit(closed, value.getValue(), column + 1, used + 1);
                    }
                }
            }
        }
    }

    /** A pattern that got a value in an earlier column is found from there. */
    private static boolean isNew(int[] before, int[] closed, int column) {
        return Arrays.equals(before, 0, column, closed, 0, column);
    }

    private Map<Integer, int[]> byValue(int column, int[] rows) {
        int[] codes = table.codes()[column];
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int row : rows) {
            if (codes[row] != Dimensions.NONE) {
                counts.merge(codes[row], 1, Integer::sum);
            }
        }
        Map<Integer, int[]> groups = new LinkedHashMap<>();
        counts.forEach((code, count) -> groups.put(code, new int[count]));
        Map<Integer, Integer> filled = new LinkedHashMap<>();
        for (int row : rows) {
            if (codes[row] != Dimensions.NONE) {
                int at = filled.merge(codes[row], 1, Integer::sum) - 1;
                groups.get(codes[row])[at] = row;
            }
        }
        return groups;
    }

    /** Adds the values that all rows share. */
    private int[] closed(int[] pattern, int[] rows) {
        int[] closed = pattern.clone();
        for (int column = 0; column < closed.length; column++) {
            int[] codes = table.codes()[column];
            int shared = codes[rows[0]];
            for (int i = 1; i < rows.length && shared != Dimensions.NONE; i++) {
                shared = codes[rows[i]] == shared ? shared : Dimensions.NONE;
            }
            closed[column] = shared == Dimensions.NONE ? closed[column] : shared;
        }
        return closed;
    }
}
