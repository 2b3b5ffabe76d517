package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DATETIME;
import static io.github.sentinelcontent.kql.type.KqlType.GUID;
import static io.github.sentinelcontent.kql.type.KqlType.INT;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;
import static io.github.sentinelcontent.kql.type.KqlType.TIMESPAN;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code hash()} and {@code hash_xxhash64()}: xxHash over the UTF-8 bytes of a text or the eight bytes of a number,
 * datetime or timespan, lowest byte first.
 */
final class HashFunction extends RowFunction {
    static final Parameter VALUE = Parameter.of("value", STRING, BOOL, INT, LONG, REAL, DATETIME, TIMESPAN, GUID);

    HashFunction(String name, String page) {
        super(
                name,
                "Gives the xxHash of a value",
                page,
                Signature.of(LONG, VALUE, Parameter.of("mod", LONG, INT).orAbsent()));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        long hash = hash(Objects.requireNonNull(arguments[0]));
        if (arguments.length < 2) {
            return hash;
        }
        long mod = (Long) Objects.requireNonNull(arguments[1]);
        return mod <= 0 ? null : (Long) Math.floorMod(hash, mod);
    }

    static long hash(Object value) {
        return XxHash64.of(bytes(value));
    }

    private static byte[] bytes(Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (value instanceof UUID guid) {
            return GuidBytes.of(guid);
        }
        if (value instanceof Boolean bool) {
            return new byte[] {(byte) (bool ? 1 : 0)};
        }
        long bits = value instanceof Double real ? Double.doubleToLongBits(real) : (Long) value;
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(bits)
                .array();
    }
}
