package io.github.sentinelcontent.content;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the durations of rules: {@code 5m}, {@code 1h}, {@code 14d}, ISO 8601 such as {@code PT5M} and {@code P1D}, and
 * {@code [d.]hh:mm[:ss]}.
 */
public final class TimespanText {

    private static final Pattern UNIT = Pattern.compile("([0-9]{1,9})\\s*([smhdSMHD])");
    private static final Pattern CLOCK =
            Pattern.compile("(?:([0-9]{1,6})\\.)?([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,7})?)?");

    private TimespanText() {}

    /** Returns the duration, or nothing if the text has none of the forms. */
    public static Optional<Duration> parse(String text) {
        String value = text.strip();
        Matcher unit = UNIT.matcher(value);
        if (unit.matches()) {
            return Optional.of(ofUnit(
                    Long.parseLong(unit.group(1)),
                    Character.toLowerCase(unit.group(2).charAt(0))));
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            long days = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
            long seconds = clock.group(4) == null ? 0 : Long.parseLong(clock.group(4));
            return Optional.of(Duration.ofDays(days)
                    .plusHours(Long.parseLong(clock.group(2)))
                    .plusMinutes(Long.parseLong(clock.group(3)))
                    .plusSeconds(seconds));
        }
        return iso(value);
    }

    private static Duration ofUnit(long amount, char unit) {
        return switch (unit) {
            case 's' -> Duration.ofSeconds(amount);
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static Optional<Duration> iso(String value) {
        if (!value.regionMatches(true, 0, "P", 0, 1)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Duration.parse(value));
        } catch (DateTimeParseException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
