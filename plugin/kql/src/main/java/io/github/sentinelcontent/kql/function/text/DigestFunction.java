package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code hash_md5()}, {@code hash_sha1()} and {@code hash_sha256()}: lower-case hexadecimal over the text of a value. */
final class DigestFunction extends RowFunction {
    private final String algorithm;

    DigestFunction(String name, String algorithm, String page) {
        super(name, "Gives the " + algorithm + " hash of a value", page, Signature.of(STRING, Parameter.text("value")));
        this.algorithm = algorithm;
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        byte[] bytes = ((String) Objects.requireNonNull(arguments[0])).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has " + algorithm, e);
        }
    }
}
