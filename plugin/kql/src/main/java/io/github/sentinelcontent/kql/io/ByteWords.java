package io.github.sentinelcontent.kql.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time. */
final class ByteWords {
    /** The highest bit of each byte: a byte with it is not ASCII. */
    static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long RETURNS = ONES * '\r';
    private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

    private ByteWords() {}

    /** The eight bytes from a position on. */
    static long at(byte[] bytes, int position) {
        return (long) WORDS.get(bytes, position);
    }

    /** Whether one of the bytes ends a line; bytes beyond ASCII may be taken for one. */
    static boolean mayEndLine(long word) {
        return ((hasZero(word ^ LINE_FEEDS) | hasZero(word ^ RETURNS)) & HIGH_BITS) != 0;
    }

    private static long hasZero(long word) {
        return word - ONES & ~word;
    }

    /** A hash of some bytes; equal bytes have the same one wherever they stand. */
    static long hash(byte[] bytes, int start, int end) {
        long hash = end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ at(bytes, at)) * FACTOR;
            hash ^= hash >>> 32;
        }
        for (; at < end; at++) {
            hash = (hash ^ bytes[at]) * FACTOR;
        }
        return hash ^ hash >>> 32;
    }
}
