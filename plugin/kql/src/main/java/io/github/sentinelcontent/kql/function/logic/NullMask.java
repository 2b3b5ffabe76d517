package io.github.sentinelcontent.kql.function.logic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Null masks of columns: true where a row is null, and no array at all when none is. */
final class NullMask {
    private NullMask() {}

    /** A mask of rows that are all null, or none when {@code isNull} is false. */
    static boolean @Nullable [] constant(boolean isNull, int rows) {
        if (!isNull) {
            return null;
        }
        boolean[] mask = new boolean[rows];
        Arrays.fill(mask, true);
        return mask;
    }

    /** The rows that are null in either mask; the result may be one of the arguments and is not to be changed. */
    static boolean @Nullable [] either(boolean @Nullable [] left, boolean @Nullable [] right, int rows) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        boolean[] mask = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            mask[i] = left[i] | right[i];
        }
        return mask;
    }

    /** Marks a row as null in a mask that the caller owns, or in a new one. */
    static boolean[] with(boolean @Nullable [] mask, int row, int rows) {
        boolean[] changed = mask == null ? new boolean[rows] : mask;
        changed[row] = true;
        return changed;
    }
}
