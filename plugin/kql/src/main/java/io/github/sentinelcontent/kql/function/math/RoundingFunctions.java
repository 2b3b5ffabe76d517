package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.List;

/** The functions that round numbers and times; apart from the others because nearly every query has one. */
public final class RoundingFunctions {
    private RoundingFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        return List.of(
                new AbsFunction(),
                new BinFunction("bin", "bin-function", false),
                new BinFunction("floor", "floor-function", false),
                new BinFunction("bin_at", "bin-at-function", true),
                Rounding.ceiling(),
                Rounding.round());
    }
}
