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

/** {@code d.name}: a property of a bag; null when the value is no bag or has no such property. */
final class MemberFunction implements ScalarFunction {
    @Override
    public String name() {
        return "dynamic.member";
    }

    @Override
    public String summary() {
        return "gives a property of a bag";
    }

    @Override
    public String reference() {
        return "https://learn.microsoft.com/kusto/query/scalar-data-types/dynamic";
    }

    @Override
    public List<Signature> signatures() {
        return List.of(Signature.of(
                KqlType.DYNAMIC, Parameter.of("value", KqlType.DYNAMIC), Parameter.of("name", KqlType.STRING)));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector source = arguments.get(0);
        Vector names = arguments.get(1);
        if (rows > 0 && source instanceof ConstantVector && names instanceof ConstantVector) {
            return new ConstantVector(KqlType.DYNAMIC, member(source.value(0), names.value(0)), rows);
        }
        if (source instanceof ObjectVector bags
                && names instanceof ConstantVector constant
                && constant.constant() instanceof String name) {
            return bags.member(name);
        }
        @Nullable Object[] values = new Object[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = member(source.value(i), names.value(i));
        }
        return new ObjectVector(KqlType.DYNAMIC, values, rows);
    }

    private static @Nullable Object member(@Nullable Object value, @Nullable Object name) {
        return value instanceof Map<?, ?> bag ? bag.get(name) : null;
    }
}
