package io.github.sentinelcontent.kql.function.text;

import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code extract_json()} and {@code extractjson()}: text values come bare, others as JSON, a missing one as empty text. */
final class ExtractJsonFunction extends RowFunction {
    ExtractJsonFunction(String name) {
        super(
                name,
                "Gives the value at a path of a JSON text",
                "extract-json-function",
                Signature.of(STRING, Parameter.of("path", STRING), Parameter.of("json", STRING)),
                Signature.of(
                        TypeArgument.last(),
                        Parameter.of("path", STRING),
                        Parameter.of("json", STRING),
                        Parameter.of("type", STRING)));
    }

    @Override
    protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
        Object json = DynamicText.parse((String) Objects.requireNonNull(arguments[1]), null);
        Object value =
                JsonPath.of((String) Objects.requireNonNull(arguments[0])).find(json);
        if (resultType == DYNAMIC) {
            return value;
        }
        return TypeArgument.convert(DynamicText.toText(value), resultType);
    }
}
