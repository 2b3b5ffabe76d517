package io.github.sentinelcontent.kql.exec;

import java.util.Arrays;

/** Numbers distinct longs in first-seen order: an open-addressing hash table. */
final class LongNumbering {
    /** What {@link #find} gives for a value without a number. */
    static final int ABSENT = -1;

    /** Growing in large steps moves the keys seldom. */
    private static final int GROWTH = 4;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;
    private int used;

    LongNumbering() {
        Arrays.fill(numbers, ABSENT);
    }

    int size() {
        return size;
    }

    /** Hands out the next number for something that is not a long. */
    int reserve() {
        return size++;
    }

    /** The number of a value, the next free one when it is new. */
    int number(long key) {
        int slot = slot(key);
        if (numbers[slot] != ABSENT) {
            return numbers[slot];
        }
        keys[slot] = key;
        int number = size++;
        numbers[slot] = number;
        if (++used * 2 > keys.length) {
            grow();
        }
        return number;
    }

    /** The number of a value, or {@link #ABSENT}. */
    int find(long key) {
        return numbers[slot(key)];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (numbers[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * GROWTH];
        numbers = new int[keys.length];
        Arrays.fill(numbers, ABSENT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
