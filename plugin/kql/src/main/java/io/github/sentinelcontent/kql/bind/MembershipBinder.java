package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.BoundExpression.ListSubquery;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code in}, {@code has_any} and {@code has_all}: a value and one list. */
record MembershipBinder(ExpressionBinder binder) {

    BoundExpression bind(InExpression expression) {
        BoundExpression value = binder.bind(expression.left());
        BoundExpression list = list(expression);
        InOperator operator = expression.operator();
        boolean terms = operator == InOperator.HAS_ANY || operator == InOperator.HAS_ALL;
        if (terms && !OperatorTypes.isText(value.type())) {
            binder.context()
                    .error(
                            DiagnosticKind.OPERAND_TYPES,
                            expression.left().span(),
                            "operator '" + operator.symbol() + "' is not defined for " + value.type(),
                            null);
            return new Constant(KqlType.BOOL, null);
        }
        return binder.operators().call(operator.symbol(), List.of(value, list), KqlType.BOOL, expression.span());
    }

    private BoundExpression list(InExpression expression) {
        if (expression.values().size() == 1) {
            Expression only = expression.values().get(0);
            Bound bound = TabularBinder.bind(binder, only);
            if (bound instanceof Relation relation) {
                return new ListSubquery(relation.plan());
            }
            BoundExpression value = binder.scalar(bound, only.span());
            return value.type() == KqlType.DYNAMIC && !(value instanceof Constant)
                    ? value
                    : pack(List.of(value), expression);
        }
        return pack(expression.values().stream().map(binder::bind).toList(), expression);
    }

    private BoundExpression pack(List<BoundExpression> values, InExpression expression) {
        if (!values.stream().allMatch(Constant.class::isInstance)) {
            return binder.operators().call("pack_array", values, KqlType.DYNAMIC, expression.span());
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (BoundExpression value : values) {
            Constant constant = (Constant) value;
            if (constant.value() instanceof List<?> list) {
                items.addAll(list);
            } else {
                items.add(DynamicValue.of(constant.type(), constant.value()));
            }
        }
        return new Constant(KqlType.DYNAMIC, Collections.unmodifiableList(items));
    }
}
