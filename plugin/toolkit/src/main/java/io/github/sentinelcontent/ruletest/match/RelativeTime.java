package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.type.TimespanText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time of a test: a datetime, or {@code now} with offsets such as {@code now-5m} and {@code now-1d+30s}. */
public final class RelativeTime {
    private static final String WORD = "now";
    private static final Pattern OFFSET = Pattern.compile("\\s*([-+])\\s*([0-9.:]{1,24}[a-zA-Z]{0,12})");
    private static final int LONGEST = 100;

    private RelativeTime() {}

    /**
     * Reads a point in time. Returns ticks of 100 ns since 0001-01-01, null when the text is none.
     *
     * @param now the ticks that {@code now} stands for
     */
    public static @Nullable Long parse(String text, long now) {
        String trimmed = text.strip();
        return trimmed.startsWith(WORD) && trimmed.length() <= LONGEST
                ? shifted(trimmed.substring(WORD.length()), now)
                : DatetimeText.parse(trimmed);
    }

    private static @Nullable Long shifted(String offsets, long now) {
        long ticks = now;
        Matcher offset = OFFSET.matcher(offsets);
        int at = 0;
        while (at < offsets.length()) {
            offset.region(at, offsets.length());
            Long amount = offset.lookingAt() ? TimespanText.parse(offset.group(2)) : null;
            if (amount == null || amount > Ticks.LAST_DATETIME) {
                return null;
            }
            ticks += offset.group(1).equals("-") ? -amount : amount;
            at = offset.end();
        }
        return Ticks.isDatetime(ticks) ? ticks : null;
    }
}
