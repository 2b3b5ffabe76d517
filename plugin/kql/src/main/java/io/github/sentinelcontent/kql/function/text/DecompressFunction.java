package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** {@code gzip_decompress_from_base64_string()} and its zlib form: what cannot be read gives the empty text. */
final class DecompressFunction extends RowFunction {
    /** The service does not hold longer texts either. */
    private static final int MOST_BYTES = 1 << 20;

    private final boolean gzip;

    private DecompressFunction(String name, String summary, String page, boolean gzip) {
        super(name, summary, page, Signature.of(STRING, Parameter.of("base64", STRING)));
        this.gzip = gzip;
    }

    static DecompressFunction gzip() {
        return new DecompressFunction(
                "gzip_decompress_from_base64_string",
                "Unpacks gzip data given as base64",
                "gzip-base64-decompress",
                true);
    }

    static DecompressFunction zlib() {
        return new DecompressFunction(
                "zlib_decompress_from_base64_string",
                "Unpacks zlib data given as base64",
                "zlib-base64-decompress-function",
                false);
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] packed = Base64Text.decode((String) Objects.requireNonNull(arguments[0]));
        if (packed == null) {
            return "";
        }
        InputStream bytes = new ByteArrayInputStream(packed);
        try (InputStream input = gzip ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes)) {
            return Base64Text.utf8(input.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return "";
        }
    }
}
