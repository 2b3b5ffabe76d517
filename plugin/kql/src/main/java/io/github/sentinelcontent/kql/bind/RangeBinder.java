package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.CommonType;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.RangeOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code range}. */
final class RangeBinder {
    private RangeBinder() {}

    static Plan bind(BindContext context, @Nullable Relation input, RangeOperator operator) {
        ExpressionBinder binder = ExpressionBinder.withoutColumns(context);
        BoundExpression from = binder.bind(operator.from());
        BoundExpression to = binder.bind(operator.to());
        BoundExpression step = binder.bind(operator.step());
        KqlType type = type(from.type(), to.type(), step.type());
        if (!OperatorTypes.isScale(type)) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    operator.from().span(),
                    "range runs over numbers or times, found a " + type,
                    null);
        }
        if (type.isNumeric() && !isNumber(step.type())
                || type == KqlType.DATETIME && step.type().isNumeric()) {
            context.error(
                    DiagnosticKind.OPERAND_TYPES,
                    operator.step().span(),
                    "a range of " + type + " has no steps of " + step.type(),
                    null);
        }
        KqlType stepType = type == KqlType.DATETIME ? KqlType.TIMESPAN : type;
        return new Plan.Range(
                Column.of(operator.column().name(), type),
                Conversions.convert(from, type),
                Conversions.convert(to, type),
                Conversions.convert(step, stepType));
    }

    private static boolean isNumber(KqlType type) {
        return type.isNumeric() || type == KqlType.DYNAMIC || type == KqlType.UNKNOWN;
    }

    private static KqlType type(KqlType from, KqlType to, KqlType step) {
        if (!from.isNumeric() || !to.isNumeric()) {
            return from;
        }
        return CommonType.widest(step.isNumeric() ? List.of(from, to, step) : List.of(from, to));
    }
}
