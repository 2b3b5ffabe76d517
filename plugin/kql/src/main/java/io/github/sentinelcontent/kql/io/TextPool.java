package io.github.sentinelcontent.kql.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Turns bytes into texts and gives the same object again for a text that was met not long ago. */
final class TextPool {
    private static final int SLOTS = 1 << 14;

    /** Longer texts hardly repeat. */
    private static final int LONGEST = 256;

    private final long[] hashes = new long[SLOTS];
    private final byte @Nullable [][] keys = new byte[SLOTS][];
    private final @Nullable String[] texts = new String[SLOTS];

    /** The text of ASCII bytes. */
    String text(byte[] bytes, int start, int end) {
        if (end - start > LONGEST) {
            return latin(bytes, start, end);
        }
        long hash = ByteWords.hash(bytes, start, end);
        int slot = (int) hash & SLOTS - 1;
        if (hashes[slot] == hash) {
            byte[] key = keys[slot];
            String known = texts[slot];
            if (key != null && known != null && Arrays.equals(key, 0, key.length, bytes, start, end)) {
                return known;
            }
        }
        String text = latin(bytes, start, end);
        hashes[slot] = hash;
        keys[slot] = Arrays.copyOfRange(bytes, start, end);
        texts[slot] = text;
        return text;
    }

    private static String latin(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
