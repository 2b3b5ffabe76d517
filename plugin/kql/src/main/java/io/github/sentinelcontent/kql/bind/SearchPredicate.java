package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/**
 * The condition of {@code search} and {@code find}, in which a text alone looks for a term in all columns.
 *
 * @param binder an expression binder over rows whose first column names the table and is not searched
 */
record SearchPredicate(ExpressionBinder binder, boolean caseSensitive) {

    BoundExpression bind(Expression expression) {
        if (expression instanceof StarExpression) {
            return new Constant(KqlType.BOOL, true);
        }
        if (expression instanceof BinaryExpression binary) {
            if (binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR) {
                return binder.operators().binary(binary, bind(binary.left()), bind(binary.right()));
            }
            if (binary.operator() == BinaryOperator.SEARCH_TERM) {
                return inColumn(binary);
            }
        }
        if (expression instanceof CallExpression call
                && call.function().name().equals("not")
                && call.arguments().size() == 1) {
            BoundExpression inner = bind(call.arguments().get(0));
            return binder.operators().call("not", List.of(inner), KqlType.BOOL, call.span());
        }
        BoundExpression bound = binder.bind(expression);
        return bound instanceof Constant constant && constant.value() != null && constant.type() != KqlType.BOOL
                ? anywhere(constant, expression.span())
                : bound;
    }

    private BoundExpression anywhere(Constant constant, Span span) {
        SearchTerm term = SearchTerm.of(text(constant), caseSensitive);
        return AnyColumn.bind(binder, 1, span, text -> term.test(binder, text, span));
    }

    /** {@code column:"term"}. */
    private BoundExpression inColumn(BinaryExpression expression) {
        BoundExpression right = binder.bind(expression.right());
        if (!(right instanceof Constant constant) || constant.value() == null) {
            return binder.operators().binary(expression, binder.bind(expression.left()), right);
        }
        SearchTerm term = SearchTerm.of(text(constant), caseSensitive);
        BoundExpression column = Conversions.convert(binder.bind(expression.left()), KqlType.STRING);
        return term.test(binder, column, expression.span());
    }

    private static String text(Constant constant) {
        return Conversions.convert(constant, KqlType.STRING) instanceof Constant text
                ? String.valueOf(text.value())
                : String.valueOf(constant.value());
    }
}
