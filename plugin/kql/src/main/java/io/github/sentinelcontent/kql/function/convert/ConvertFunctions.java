package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.List;

/** The functions that convert between scalar types. */
public final class ConvertFunctions {
    private ConvertFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        return List.of(
                new EstimateDataSizeFunction(),
                new NewGuidFunction(),
                new ToBoolFunction("tobool"),
                new ToBoolFunction("toboolean"),
                new ToDatetimeFunction(),
                new ToDecimalFunction(),
                new ToGuidFunction(),
                new ToIntFunction(),
                new ToLongFunction(),
                new ToRealFunction("todouble"),
                new ToRealFunction("toreal"),
                new ToStringFunction(),
                new ToTimespanFunction("totime"),
                new ToTimespanFunction("totimespan"));
    }
}
