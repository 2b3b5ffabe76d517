package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.ProjectOperator;
import io.github.sentinelcontent.kql.type.Column;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code project}. */
final class ProjectBinder {
    private ProjectBinder() {}

    static Plan bind(BindContext context, Relation input, ProjectOperator operator) {
        ColumnNames names = new ColumnNames();
        List<Column> columns = new ArrayList<>();
        List<BoundExpression> expressions = new ArrayList<>();
        ExpressionBinder binder = ExpressionBinder.over(context, input);
        for (Item item : Items.bind(binder, input.schema(), operator.items())) {
            String name = Items.name(item, names, context);
            if (name != null) {
                columns.add(Items.column(name, item.expression(), input.schema()));
                expressions.add(item.expression());
            }
        }
        return new Plan.Project(input.plan(), expressions, Schemas.like(input.schema(), columns));
    }
}
