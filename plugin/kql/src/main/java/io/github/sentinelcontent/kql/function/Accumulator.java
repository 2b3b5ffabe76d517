package io.github.sentinelcontent.kql.function;

import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/** The state of one aggregation in one run, for all groups at once. */
public interface Accumulator {
    /**
     * Adds rows.
     *
     * @param arguments argument columns of {@code rows} rows
     * @param groups 0-based group number of each row
     * @param rows number of rows
     * @param groupCount number of groups known so far; group numbers are below it and it never falls
     */
    void add(List<Vector> arguments, int[] groups, int rows, int groupCount);

    /** The result columns, one row per group; groups without rows give the value of an empty group. */
    List<Vector> finish(int groupCount);
}
