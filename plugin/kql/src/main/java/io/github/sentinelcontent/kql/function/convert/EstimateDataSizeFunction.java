package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code estimate_data_size()}: the bytes that values take. */
final class EstimateDataSizeFunction extends RowFunction {
    EstimateDataSizeFunction() {
        super(
                "estimate_data_size",
                "estimates the bytes that values take",
                "estimate-data-size-function",
                Signature.of(KqlType.LONG, Parameter.any("column")).repeating());
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("the service takes more for dynamic values than their text, and does not say how much");
    }

    @Override
    protected boolean handlesNull() {
        return true;
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        long bytes = 0;
        for (Object argument : arguments) {
            bytes += bytes(argument);
        }
        return bytes;
    }

    /** A null takes the bytes of a number. */
    private static long bytes(@Nullable Object value) {
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
        if (value instanceof Boolean) {
            return 1;
        }
        if (value instanceof UUID || value instanceof BigDecimal) {
            return 2 * Long.BYTES;
        }
        return value == null || value instanceof Number
                ? Long.BYTES
                : DynamicText.format(value).getBytes(StandardCharsets.UTF_8).length;
    }
}
