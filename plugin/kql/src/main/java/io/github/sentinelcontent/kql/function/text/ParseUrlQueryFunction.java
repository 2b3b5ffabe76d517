package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code parse_urlquery()}. */
final class ParseUrlQueryFunction extends RowFunction {
    ParseUrlQueryFunction(String name) {
        super(
                name,
                "Reads the parameters of the query part of a URL",
                "parse-url-query-function",
                Signature.of(DYNAMIC, Parameter.of("query", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        String query = (String) Objects.requireNonNull(arguments[0]);
        return Map.of("Query Parameters", QueryParameters.of(query.startsWith("?") ? query.substring(1) : query));
    }
}
