package io.github.sentinelcontent.kql.function.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Grows arrays that hold one value per group; new places hold zero, false or null. */
final class GroupArrays {
    private GroupArrays() {}

    static long[] grow(long[] values, int groups) {
        return groups <= values.length ? values : Arrays.copyOf(values, room(values.length, groups));
    }

    static int[] grow(int[] values, int groups) {
        return groups <= values.length ? values : Arrays.copyOf(values, room(values.length, groups));
    }

    static double[] grow(double[] values, int groups) {
        return groups <= values.length ? values : Arrays.copyOf(values, room(values.length, groups));
    }

    static boolean[] grow(boolean[] values, int groups) {
        return groups <= values.length ? values : Arrays.copyOf(values, room(values.length, groups));
    }

    static <T> @Nullable T[] grow(@Nullable T[] values, int groups) {
        return groups <= values.length ? values : Arrays.copyOf(values, room(values.length, groups));
    }

    private static int room(int present, int wanted) {
        return Math.max(wanted, Math.max(16, present + (present >> 1)));
    }
}
