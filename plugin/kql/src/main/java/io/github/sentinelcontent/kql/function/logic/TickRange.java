package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** The datetimes that exist: years 1 to 9999. */
final class TickRange {
    private static final long LAST = 3_155_378_975_999_999_999L;

    private TickRange() {}

    /** The null mask together with the datetimes that do not exist; other types stay as they are. */
    static boolean @Nullable [] check(KqlType type, long[] values, boolean @Nullable [] nulls, int rows) {
        if (type != KqlType.DATETIME) {
            return nulls;
        }
        boolean[] mask = nulls;
        for (int i = 0; i < rows; i++) {
            if (values[i] < 0 || values[i] > LAST) {
                mask = NullMask.with(mask == nulls && nulls != null ? nulls.clone() : mask, i, rows);
            }
        }
        return mask;
    }
}
