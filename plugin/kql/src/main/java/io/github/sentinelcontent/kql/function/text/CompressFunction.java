package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * {@code gzip_compress_to_base64_string()} and its zlib form. Source of the containers: RFC 1952 and RFC 1950. What
 * does not get shorter is stored as it is, as the service does.
 */
final class CompressFunction extends RowFunction {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] ZLIB_HEADER = {0x78, 1};
    private static final int BUFFER = 8192;

    private final boolean gzip;

    private CompressFunction(String name, String summary, String page, boolean gzip) {
        super(name, summary, page, Signature.of(STRING, Parameter.of("text", STRING)));
        this.gzip = gzip;
    }

    static CompressFunction gzip() {
        return new CompressFunction(
                "gzip_compress_to_base64_string", "Packs a text as gzip data in base64", "gzip-base64-compress", true);
    }

    static CompressFunction zlib() {
        return new CompressFunction(
                "zlib_compress_to_base64_string",
                "Packs a text as zlib data in base64",
                "zlib-base64-compress-function",
                false);
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("the packed bytes may differ from those of the service, but unpack to the same text");
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] bytes = ((String) Objects.requireNonNull(arguments[0])).getBytes(StandardCharsets.UTF_8);
        byte[] packed = packed(bytes);
        ByteBuffer data = ByteBuffer.allocate(GZIP_HEADER.length + packed.length + 2 * Integer.BYTES);
        Checksum checksum = gzip ? new CRC32() : new Adler32();
        checksum.update(bytes, 0, bytes.length);
        data.put(gzip ? GZIP_HEADER : ZLIB_HEADER).put(packed);
        data.order(gzip ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN).putInt((int) checksum.getValue());
        if (gzip) {
            data.putInt(bytes.length);
        }
        byte[] all = new byte[data.position()];
        data.flip().get(all);
        return Base64.getEncoder().encodeToString(all);
    }

    private static byte[] packed(byte[] bytes) {
        byte[] deflated = deflated(bytes, Deflater.BEST_SPEED);
        return deflated.length < bytes.length ? deflated : deflated(bytes, Deflater.NO_COMPRESSION);
    }

    private static byte[] deflated(byte[] bytes, int level) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                output.write(buffer, 0, deflater.deflate(buffer));
            }
            return output.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
