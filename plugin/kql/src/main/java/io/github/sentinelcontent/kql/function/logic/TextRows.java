package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.vector.StringVector;
import java.util.function.Predicate;

/** Runs a test on the rows of a text column, once per entry where the column has a dictionary. */
final class TextRows {
    private TextRows() {}

    /** Writes the outcome of each row into {@code result}, turned round when {@code negated}. */
    static void test(StringVector column, int rows, Predicate<? super String> test, boolean negated, boolean[] result) {
        String[] entries = column.entries();
        int[] codes = column.codes();
        if (codes == null) {
            for (int i = 0; i < rows; i++) {
                result[i] = test.test(entries[i]) != negated;
            }
        } else if (entries.length > rows) {
            for (int i = 0; i < rows; i++) {
                result[i] = test.test(entries[codes[i]]) != negated;
            }
        } else {
            boolean[] outcome = new boolean[entries.length];
            for (int e = 0; e < entries.length; e++) {
                outcome[e] = test.test(entries[e]) != negated;
            }
            for (int i = 0; i < rows; i++) {
                result[i] = outcome[codes[i]];
            }
        }
    }
}
