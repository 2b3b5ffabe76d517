package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.DatatableExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code datatable}: rows of constants. */
final class Datatables {
    private Datatables() {}

    static Relation bind(BindContext context, DatatableExpression datatable) {
        RowSchema schema = RowSchema.of(SchemaTypes.columns(datatable.columns()));
        int width = Math.max(1, schema.size());
        if (datatable.values().size() % width != 0) {
            context.error(
                    DiagnosticKind.SEMANTICS,
                    datatable.span(),
                    "the datatable has " + datatable.values().size() + " values, which is no multiple of its " + width
                            + " columns",
                    null);
        }
        ExpressionBinder binder = ExpressionBinder.withoutColumns(context);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int start = 0; start + width <= datatable.values().size(); start += width) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 0; i < schema.size(); i++) {
                row.add(value(
                        binder,
                        datatable.values().get(start + i),
                        schema.column(i).type()));
            }
            rows.add(row);
        }
        return Relation.of(new Plan.Inline(Table.of(schema, rows)));
    }

    private static @Nullable Object value(ExpressionBinder binder, Expression expression, KqlType type) {
        BoundExpression value =
                expression instanceof Literal literal ? Literals.constant(literal) : binder.bind(expression);
        BoundExpression converted = Conversions.convert(value, type);
        if (converted instanceof Constant constant && constant.type() == type) {
            return constant.value();
        }
        if (value.type() != KqlType.UNKNOWN) {
            boolean constant = value instanceof Constant;
            binder.context()
                    .error(
                            constant ? DiagnosticKind.NOT_SUPPORTED : DiagnosticKind.SEMANTICS,
                            expression.span(),
                            constant
                                    ? "not supported: a value of type " + value.type() + " in a column of type " + type
                                    : "a datatable holds constants only",
                            null);
        }
        return null;
    }
}
