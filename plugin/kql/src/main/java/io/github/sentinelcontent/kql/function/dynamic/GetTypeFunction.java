package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Datetime;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.Timespan;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code gettype}: the type of a value; for a dynamic one the type of what it holds. */
final class GetTypeFunction implements ScalarFunction {
    @Override
    public String name() {
        return "gettype";
    }

    @Override
    public String summary() {
        return "names the type of a value";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/gettype-function";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(KqlType.STRING, Parameter.any("value")));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        KqlType type = source.type();
        if (type != KqlType.DYNAMIC && type != KqlType.UNKNOWN) {
            return new ConstantVector(KqlType.STRING, type.keyword(), rows);
        }
        if (source instanceof ConstantVector constant) {
            return new ConstantVector(KqlType.STRING, nameOf(constant.constant()), rows);
        }
        VectorBuilder builder = VectorBuilder.of(KqlType.STRING, rows);
        for (int i = 0; i < rows; i++) {
            builder.append(nameOf(source.value(i)));
        }
        return builder.build();
    }

    private static String nameOf(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "dictionary";
        }
        if (value instanceof List) {
            return "array";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Long) {
            return "long";
        }
        if (value instanceof Double) {
            return "double";
        }
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof Datetime) {
            return "datetime";
        }
        if (value instanceof Timespan) {
            return "timespan";
        }
        return value instanceof BigDecimal ? "decimal" : "guid";
    }
}
