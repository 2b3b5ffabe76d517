package io.github.sentinelcontent.kql.function.window;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.List;

/** The functions that look at other rows. */
public final class WindowFunctions {
    private WindowFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        return List.of(
                new NeighbourFunction("prev", -1),
                new NeighbourFunction("next", 1),
                new RowNumberFunction(),
                new RowCumulativeSumFunction(),
                new RowRankFunction("row_rank_dense", true),
                new RowRankFunction("row_rank_min", false),
                new RowWindowSessionFunction());
    }
}
