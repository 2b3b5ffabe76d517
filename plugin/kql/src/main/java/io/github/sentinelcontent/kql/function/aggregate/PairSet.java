package io.github.sentinelcontent.kql.function.aggregate;

import java.util.Arrays;

/** A set of pairs of a group and a value number, both not negative; open addressing over packed longs. */
final class PairSet {
    private static final long FREE = -1;

    /** Growing in large steps moves the pairs seldom. */
    private static final int GROWTH = 4;

    private long[] slots = new long[64];
    private int size;

    PairSet() {
        Arrays.fill(slots, FREE);
    }

    /** Adds a pair; tells whether it was new. */
    boolean add(int group, int number) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return insert((long) group << 32 | number);
    }

    private boolean insert(long pair) {
        int mask = slots.length - 1;
        int at = slot(pair, mask);
        while (slots[at] != FREE) {
            if (slots[at] == pair) {
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = pair;
        size++;
        return true;
    }

    private static int slot(long pair, int mask) {
        long mixed = pair * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * GROWTH];
        Arrays.fill(slots, FREE);
        size = 0;
        for (long pair : old) {
            if (pair != FREE) {
                insert(pair);
            }
        }
    }
}
