package io.github.sentinelcontent.kql.syntax;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of timespan literals such as {@code 1.5h}. */
enum TimespanUnit {
    DAY("864000000000", "d", "day", "days"),
    HOUR("36000000000", "h", "hr", "hrs", "hour", "hours"),
    MINUTE("600000000", "m", "min", "minute", "minutes"),
    SECOND("10000000", "s", "sec", "second", "seconds"),
    MILLISECOND("10000", "ms", "milli", "millis", "millisec", "millisecond", "milliseconds"),
    MICROSECOND("10", "micro", "micros", "microsec", "microsecond", "microseconds"),
    NANOSECOND("0.01", "nano", "nanos", "nanosec", "nanosecond", "nanoseconds"),
    TICK("1", "tick", "ticks");

    private static final Map<String, TimespanUnit> BY_NAME = byName();

    private final BigDecimal ticks;
    private final List<String> names;

    TimespanUnit(String ticks, String... names) {
        this.ticks = new BigDecimal(ticks);
        this.names = List.of(names);
    }

    /** The length in ticks of 100 ns. */
    BigDecimal ticks() {
        return ticks;
    }

    String shortName() {
        return names.get(0);
    }

    static @Nullable TimespanUnit find(String name) {
        return BY_NAME.get(name);
    }

    private static Map<String, TimespanUnit> byName() {
        Map<String, TimespanUnit> units = new LinkedHashMap<>();
        for (TimespanUnit unit : values()) {
            unit.names.forEach(name -> units.put(name, unit));
        }
        return units;
    }
}
