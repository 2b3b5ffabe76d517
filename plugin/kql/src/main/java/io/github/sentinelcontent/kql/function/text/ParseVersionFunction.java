package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_version()}: up to four parts of up to eight digits; missing ones count as 0. */
final class ParseVersionFunction extends RowFunction {
    ParseVersionFunction() {
        super(
                "parse_version",
                "Turns a version into a number that can be compared",
                "parse-version-function",
                Signature.of(DECIMAL, Parameter.of("version", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String version = (String) Objects.requireNonNull(arguments[0]);
        if (!version.matches("[0-9]{1,8}(\\.[0-9]{1,8}){0,3}")) {
            return null;
        }
        String[] parts = version.split("\\.");
        BigDecimal result = BigDecimal.ZERO;
        for (int i = 0; i < 4; i++) {
            result = result.movePointRight(8).add(i < parts.length ? new BigDecimal(parts[i]) : BigDecimal.ZERO);
        }
        return result;
    }
}
