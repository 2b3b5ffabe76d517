package io.github.sentinelcontent.kql.function.time;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import org.jspecify.annotations.Nullable;

/** {@code unixtime_…_todatetime}: a number of units since 1970, null outside the range of datetimes. */
final class UnixTime {
    private UnixTime() {}

    /** The function for a unit of so many ticks. */
    static ScalarFunction function(String unit, double ticks) {
        return new LambdaFunction(
                "unixtime_" + unit + "_todatetime",
                "converts " + unit + " since 1970 to a datetime",
                "unixtime-" + unit + "-todatetime-function",
                arguments -> datetime(arguments[0], ticks),
                Signature.of(KqlType.DATETIME, Parameter.scalar(unit, KqlType.LONG, KqlType.REAL)));
    }

    private static @Nullable Object datetime(@Nullable Object count, double ticks) {
        if (count instanceof Long whole) {
            return ofWhole(whole, ticks);
        }
        if (!(count instanceof Double real) || !(Math.abs(real * ticks) <= Ticks.LAST_DATETIME)) {
            return null;
        }
        return inRange(Ticks.UNIX_EPOCH + (long) (real * ticks));
    }

    private static @Nullable Object ofWhole(long count, double ticks) {
        if (ticks < 1) {
            return inRange(Ticks.UNIX_EPOCH + Math.floorDiv(count, Math.round(1 / ticks)));
        }
        long unit = (long) ticks;
        return Math.abs(count) > Ticks.LAST_DATETIME / unit ? null : inRange(Ticks.UNIX_EPOCH + count * unit);
    }

    private static @Nullable Object inRange(long ticks) {
        return Ticks.isDatetime(ticks) ? (Long) ticks : null;
    }
}
