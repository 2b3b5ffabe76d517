package io.github.sentinelcontent.kql.function.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The 64-bit hash function xxHash with seed 0. Source:
 * <a href="https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md">xxHash specification</a>.
 */
final class XxHash64 {
    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;

    private XxHash64() {}

    static long of(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long hash = (bytes.length >= 32 ? stripes(input) : P5) + bytes.length;
        while (input.remaining() >= 8) {
            hash = Long.rotateLeft(hash ^ round(0, input.getLong()), 27) * P1 + P4;
        }
        if (input.remaining() >= 4) {
            hash = Long.rotateLeft(hash ^ (input.getInt() & 0xFFFFFFFFL) * P1, 23) * P2 + P3;
        }
        while (input.hasRemaining()) {
            hash = Long.rotateLeft(hash ^ (input.get() & 0xFF) * P5, 11) * P1;
        }
        hash = (hash ^ hash >>> 33) * P2;
        hash = (hash ^ hash >>> 29) * P3;
        return hash ^ hash >>> 32;
    }

    private static long stripes(ByteBuffer input) {
        long[] lanes = {P1 + P2, P2, 0, -P1};
        while (input.remaining() >= 32) {
            for (int lane = 0; lane < 4; lane++) {
                lanes[lane] = round(lanes[lane], input.getLong());
            }
        }
        long hash = Long.rotateLeft(lanes[0], 1)
                + Long.rotateLeft(lanes[1], 7)
                + Long.rotateLeft(lanes[2], 12)
                + Long.rotateLeft(lanes[3], 18);
        for (long lane : lanes) {
            hash = (hash ^ round(0, lane)) * P1 + P4;
        }
        return hash;
    }

    private static long round(long lane, long value) {
        return Long.rotateLeft(lane + value * P2, 31) * P1;
    }
}
