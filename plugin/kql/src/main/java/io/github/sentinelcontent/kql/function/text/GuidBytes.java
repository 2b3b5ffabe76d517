package io.github.sentinelcontent.kql.function.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** The 16 bytes of a guid: its first three groups are stored with the lowest byte first. */
final class GuidBytes {
    private GuidBytes() {}

    static byte[] of(UUID guid) {
        ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        long high = guid.getMostSignificantBits();
        bytes.putInt((int) (high >>> 32)).putShort((short) (high >>> 16)).putShort((short) high);
        return bytes.order(ByteOrder.BIG_ENDIAN)
                .putLong(guid.getLeastSignificantBits())
                .array();
    }

    static UUID toGuid(byte[] sixteen) {
        ByteBuffer bytes = ByteBuffer.wrap(sixteen).order(ByteOrder.LITTLE_ENDIAN);
        long high = (long) bytes.getInt() << 32 | (bytes.getShort() & 0xFFFFL) << 16 | bytes.getShort() & 0xFFFFL;
        return new UUID(high, bytes.order(ByteOrder.BIG_ENDIAN).getLong());
    }
}
