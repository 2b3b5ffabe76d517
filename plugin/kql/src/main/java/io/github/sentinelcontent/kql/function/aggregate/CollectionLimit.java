package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Argument;
import java.util.List;

/** The most elements that an aggregation collects into one array or bag. */
final class CollectionLimit {
    /** The default of the functions with today's names. */
    static final long USUAL = 1_048_576;
    /** The default of {@code makelist} and {@code makeset}. */
    static final long LEGACY = 128;

    private CollectionLimit() {}

    /** The second argument when it is a constant, else the default; never above {@link #USUAL}. */
    static long of(List<Argument> arguments, long byDefault) {
        if (arguments.size() > 1 && arguments.get(1).value() instanceof Long wanted && wanted >= 0) {
            return Math.min(wanted, USUAL);
        }
        return byDefault;
    }
}
