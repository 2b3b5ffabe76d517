package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.type.Timespan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** {@code range}: an array of values at equal distances, the end included when it is met. */
final class RangeArray {
    /** The service cuts longer arrays off. */
    static final int LONGEST = 1_048_576;

    private RangeArray() {}

    static ScalarFunction function() {
        Parameter end =
                Parameter.scalar("stop", KqlType.LONG, KqlType.INT, KqlType.REAL, KqlType.DATETIME, KqlType.TIMESPAN);
        return new DynamicFunction(
                "range",
                "makes an array of values at equal distances",
                "range-function",
                RangeArray::range,
                Signature.of(
                        KqlType.DYNAMIC,
                        end,
                        end,
                        Parameter.scalar("step", KqlType.LONG, KqlType.INT, KqlType.REAL, KqlType.TIMESPAN)
                                .orAbsent()));
    }

    private static @Nullable Object range(@Nullable Object[] arguments) {
        Object first = arguments[0];
        Object last = arguments[1];
        Object step = arguments.length > 2 ? arguments[2] : null;
        if (first == null || last == null || arguments.length > 2 && step == null) {
            return null;
        }
        if (first instanceof Datetime from && last instanceof Datetime to) {
            return ticks(from.ticks(), to.ticks(), step, Datetime::new);
        }
        if (first instanceof Timespan from && last instanceof Timespan to) {
            return ticks(from.ticks(), to.ticks(), step, Timespan::new);
        }
        Object distance = step == null ? (Object) 1L : step;
        if (first instanceof Long from && last instanceof Long to && distance instanceof Long by) {
            return longs(from, to, by, number -> number);
        }
        if (first instanceof Number from && last instanceof Number to && distance instanceof Number by) {
            return reals(from.doubleValue(), to.doubleValue(), by.doubleValue());
        }
        return null;
    }

    private static @Nullable Object ticks(long from, long to, @Nullable Object step, LongFunction<Object> element) {
        if (step == null) {
            return longs(from, to, Ticks.HOUR, element);
        }
        return step instanceof Timespan span ? longs(from, to, span.ticks(), element) : null;
    }

    private static @Nullable Object longs(long from, long to, long by, LongFunction<Object> element) {
        if (by == 0) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        long value = from;
        while (values.size() < LONGEST && (by > 0 ? value <= to : value >= to)) {
            values.add(element.apply(value));
            long next = value + by;
            if (by > 0 ? next < value : next > value) {
                break;
            }
            value = next;
        }
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object reals(double from, double to, double by) {
        if (by == 0 || Double.isNaN(from + to + by)) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        double value = from;
        while (values.size() < LONGEST && (by > 0 ? value <= to : value >= to)) {
            values.add(value);
            value = from + values.size() * by;
        }
        return Collections.unmodifiableList(values);
    }
}
