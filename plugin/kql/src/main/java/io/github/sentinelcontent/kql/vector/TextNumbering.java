package io.github.sentinelcontent.kql.vector;

import java.util.Arrays;

/** Numbers distinct texts in first-seen order: an open-addressing hash table. */
public final class TextNumbering {
    /** What {@link #find} gives for a text without a number. */
    public static final int ABSENT = -1;

    private String[] texts = new String[16];
    private int[] hashes = new int[16];
    private int[] slots = new int[64];
    private int size;

    /** An empty numbering. */
    public TextNumbering() {
        Arrays.fill(slots, ABSENT);
    }

    /** How many distinct texts have a number. */
    public int size() {
        return size;
    }

    /** The number of a text, the next free one when it is new. */
    public int number(String text) {
        int hash = hash(text);
        int slot = slot(text, hash);
        if (slots[slot] != ABSENT) {
            return slots[slot];
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        texts[size] = text;
        hashes[size] = hash;
        slots[slot] = size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    /** The number of a text, or {@link #ABSENT}. */
    public int find(String text) {
        return slots[slot(text, hash(text))];
    }

    /** The text with a number. */
    public String text(int number) {
        return texts[number];
    }

    /** All texts by their number. */
    public String[] texts() {
        return Arrays.copyOf(texts, size);
    }

    private static int hash(String text) {
        int hash = text.hashCode() * 0x9E37_79B9;
        return hash ^ hash >>> 16;
    }

    private int slot(String text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != ABSENT && !(hashes[slots[slot]] == hash && texts[slots[slot]].equals(text))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 4];
        Arrays.fill(slots, ABSENT);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != ABSENT) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number;
        }
    }
}
