package io.github.sentinelcontent.kql.vector;

/** Numbers of rows to take. */
final class Selection {
    private Selection() {}

    /** Whether one of the first rows is -1, which stands for a null. */
    static boolean hasAbsent(int[] rows, int count) {
        int bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= rows[i];
        }
        return bits < 0;
    }
}
