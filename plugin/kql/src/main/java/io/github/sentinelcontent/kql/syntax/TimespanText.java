package io.github.sentinelcontent.kql.syntax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a timespan. Source: KQL reference, the timespan data type. */
final class TimespanText {
    private static final Pattern WITH_UNIT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s?([a-z]+)");
    private static final Pattern DAYS = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern CLOCK =
            Pattern.compile("(-)?(?:(\\d{1,8})\\.)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,7}))?)?");

    private TimespanText() {}

    /**
     * Reads {@code 1.5h}, {@code 2} (days), {@code 1.02:03:04.5} or {@code 13:00}. Returns ticks of 100 ns, or {@code
     * null} when the text is none of these or does not fit 64 bits.
     */
    static @Nullable Long ticks(String text) {
        Matcher unit = WITH_UNIT.matcher(text);
        if (unit.matches()) {
            TimespanUnit found = TimespanUnit.find(unit.group(2));
            return found == null ? null : scaled(unit.group(1), found);
        }
        if (DAYS.matcher(text).matches()) {
            return scaled(text, TimespanUnit.DAY);
        }
        Matcher clock = CLOCK.matcher(text);
        return clock.matches() ? clockTicks(clock) : null;
    }

    private static @Nullable Long scaled(String number, TimespanUnit unit) {
        return exact(new BigDecimal(number).multiply(unit.ticks()));
    }

    private static @Nullable Long clockTicks(Matcher clock) {
        BigDecimal ticks = part(clock.group(2), TimespanUnit.DAY)
                .add(part(clock.group(3), TimespanUnit.HOUR))
                .add(part(clock.group(4), TimespanUnit.MINUTE))
                .add(part(clock.group(5), TimespanUnit.SECOND))
                .add(part(clock.group(6) == null ? null : "0." + clock.group(6), TimespanUnit.SECOND));
        return exact(clock.group(1) == null ? ticks : ticks.negate());
    }

    private static BigDecimal part(@Nullable String number, TimespanUnit unit) {
        return number == null ? BigDecimal.ZERO : new BigDecimal(number).multiply(unit.ticks());
    }

    private static @Nullable Long exact(BigDecimal ticks) {
        if (ticks.precision() - ticks.scale() > 19) {
            return null;
        }
        try {
            return ticks.setScale(0, RoundingMode.DOWN).longValueExact();
        } catch (ArithmeticException outOfRange) {
            return null;
        }
    }
}
