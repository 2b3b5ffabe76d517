package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A condition that holds when the text of any column meets it, as in {@code * has "x"}. */
final class AnyColumn {
    private AnyColumn() {}

    static BoundExpression bind(ExpressionBinder binder, BinaryExpression expression) {
        BoundExpression right = Conversions.convert(binder.bind(expression.right()), KqlType.STRING);
        String operator = expression.operator().symbol();
        return bind(
                binder,
                0,
                expression.span(),
                text -> binder.operators().call(operator, List.of(text, right), KqlType.BOOL, expression.span()));
    }

    /**
     * Tests the texts of the columns from a 0-based position on; false when there are none.
     *
     * @param test the condition on the text of a column
     */
    static BoundExpression bind(ExpressionBinder binder, int from, Span span, UnaryOperator<BoundExpression> test) {
        List<BoundExpression> tests = new ArrayList<>();
        Relation row = binder.row();
        int columns = row == null ? 0 : row.schema().size();
        for (int i = from; i < columns; i++) {
            ColumnValue column = new ColumnValue(i, row.schema().column(i).type());
            tests.add(test.apply(Conversions.convert(column, KqlType.STRING)));
        }
        return tests.isEmpty() ? new Constant(KqlType.BOOL, false) : anyOf(binder, tests, span);
    }

    /** Halves the list, so that the expression of a table of many columns is not deep. */
    private static BoundExpression anyOf(ExpressionBinder binder, List<BoundExpression> tests, Span span) {
        if (tests.size() == 1) {
            return tests.get(0);
        }
        int middle = tests.size() / 2;
        BoundExpression left = anyOf(binder, tests.subList(0, middle), span);
        BoundExpression right = anyOf(binder, tests.subList(middle, tests.size()), span);
        return binder.operators().call("or", List.of(left, right), KqlType.BOOL, span);
    }
}
