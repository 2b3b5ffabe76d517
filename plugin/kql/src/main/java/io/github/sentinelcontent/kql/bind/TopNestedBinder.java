package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.TopNestedLevel;
import io.github.sentinelcontent.kql.syntax.TopNestedOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code top-nested}: per level a column and its aggregate. */
final class TopNestedBinder {
    private TopNestedBinder() {}

    static Plan bind(BindContext context, Relation input, TopNestedOperator operator) {
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        ColumnNames names = new ColumnNames();
        List<Column> columns = new ArrayList<>();
        for (TopNestedLevel level : operator.levels()) {
            Item item =
                    Items.bind(binder, input.schema(), List.of(level.column())).get(0);
            String name = names.unique(item.given() != null ? item.given() : String.valueOf(item.own()));
            columns.add(Items.column(name, item.expression(), input.schema()));
            columns.add(aggregate(context, input, level, name, names));
        }
        context.notSupported(operator.span(), "operator 'top-nested'");
        return new Plan.Unsupported("operator 'top-nested'", RowSchema.of(columns));
    }

    private static Column aggregate(
            BindContext context, Relation input, TopNestedLevel level, String column, ColumnNames names) {
        NamedExpression named = level.by() instanceof NamedExpression n ? n : null;
        Expression expression = named == null ? level.by() : named.expression();
        String name =
                named == null ? "aggregated_" + column : named.names().get(0).name();
        GroupColumns groups = new GroupColumns(context, input, List.of(), 0);
        KqlType type = expression instanceof CallExpression
                ? ExpressionBinder.overGroups(context, input, groups)
                        .bind(expression)
                        .type()
                : KqlType.UNKNOWN;
        return Column.of(names.unique(name), type);
    }
}
