package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.OperatorParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constant settings of operators by name. */
record OperatorProperties(BindContext context, List<OperatorParameter> parameters) {

    /** The value as text, null when it is not given. */
    @Nullable
    String text(String name) {
        for (OperatorParameter parameter : parameters) {
            if (parameter.name().equals(name)) {
                if (parameter.value() instanceof NameExpression word
                        && context.scope().find(word.name()) == null) {
                    return word.name();
                }
                BoundExpression value = ExpressionBinder.withoutColumns(context).bind(parameter.value());
                return value instanceof Constant constant ? String.valueOf(constant.value()) : null;
            }
        }
        return null;
    }

    String textOr(String name, String fallback) {
        String text = text(name);
        return text == null ? fallback : text;
    }
}
