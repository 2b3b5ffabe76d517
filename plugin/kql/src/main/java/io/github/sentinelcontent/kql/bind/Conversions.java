package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.function.BuiltinFunctions;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import java.math.BigDecimal;
import java.util.List;

/** Turns a value into the type that its place wants, with the ordinary conversion functions. */
final class Conversions {
    private Conversions() {}

    /** The expression with the type; unchanged when it has it already or when there is no such conversion. */
    static BoundExpression convert(BoundExpression expression, KqlType type) {
        if (expression.type() == type || type == KqlType.UNKNOWN) {
            return expression;
        }
        if (expression instanceof Constant constant) {
            Constant widened = widen(constant, type);
            if (widened != null) {
                return widened;
            }
        }
        String name = "to" + type.keyword();
        return BuiltinFunctions.scalar(name)
                .<BoundExpression>map(function -> ConstantFolding.fold(function, List.of(expression), type))
                .orElse(expression);
    }

    private static @org.jspecify.annotations.Nullable Constant widen(Constant constant, KqlType type) {
        Object value = constant.value();
        if (value == null) {
            return new Constant(type, type == KqlType.STRING ? "" : null);
        }
        if (type == KqlType.DYNAMIC) {
            return new Constant(type, DynamicValue.of(constant.type(), value));
        }
        if (!constant.type().isInteger()) {
            return null;
        }
        return switch (type) {
            case LONG -> new Constant(type, value);
            case REAL -> new Constant(type, ((Long) value).doubleValue());
            case DECIMAL -> new Constant(type, BigDecimal.valueOf((Long) value));
            default -> null;
        };
    }
}
