package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code d[i]} and {@code d['name']}: an element of an array, counted from 0 or from the end with a negative number, or
 * a property of a bag; null when there is none.
 */
final class IndexFunction implements ScalarFunction {
    @Override
    public String name() {
        return "dynamic.index";
    }

    @Override
    public String summary() {
        return "gives an element of an array or a property of a bag";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(
                KqlType.DYNAMIC,
                Parameter.of("value", KqlType.DYNAMIC),
                Parameter.of("index", KqlType.LONG, KqlType.STRING, KqlType.DYNAMIC)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        Vector indexes = arguments.get(1);
        if (rows > 0 && source instanceof ConstantVector && indexes instanceof ConstantVector) {
            return new ConstantVector(KqlType.DYNAMIC, element(source.value(0), indexes.value(0)), rows);
        }
        @Nullable Object[] values = new Object[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = element(source.value(i), indexes.value(i));
        }
        return new ObjectVector(KqlType.DYNAMIC, values, rows);
    }

    private static @Nullable Object element(@Nullable Object value, @Nullable Object index) {
        if (value instanceof Map<?, ?> bag && index instanceof String) {
            return bag.get(index);
        }
        if (value instanceof List<?> array && index instanceof Long number) {
            long position = number < 0 ? number + array.size() : number;
            return position >= 0 && position < array.size() ? array.get((int) position) : null;
        }
        return null;
    }
}
