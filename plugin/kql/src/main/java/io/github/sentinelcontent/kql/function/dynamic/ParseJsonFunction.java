package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code parse_json} and its other names: JSON text becomes the value it describes, other text becomes a dynamic text
 * and empty text null; what is dynamic already stays unchanged.
 */
final class ParseJsonFunction implements ScalarFunction {
    private final String name;

    ParseJsonFunction(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "reads JSON text as a dynamic value";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/parse-json-function";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(KqlType.DYNAMIC, Parameter.any("value")));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        if (source.type() == KqlType.DYNAMIC) {
            return source;
        }
        if (source instanceof ConstantVector constant) {
            return new ConstantVector(KqlType.DYNAMIC, parse(source.type(), constant.constant()), rows);
        }
        @Nullable Object[] values = new Object[rows];
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            values[i] = parse(source.type(), source.value(i));
        }
        return new ObjectVector(KqlType.DYNAMIC, values, rows);
    }

    private static @Nullable Object parse(KqlType type, @Nullable Object value) {
        if (type == KqlType.STRING && value instanceof String text) {
            return text.isEmpty() ? null : DynamicText.parse(text, text);
        }
        return DynamicValue.of(type, value);
    }
}
