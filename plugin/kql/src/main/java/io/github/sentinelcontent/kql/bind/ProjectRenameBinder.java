package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.ProjectRenameOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code project-rename}: columns keep their place. The new name of a column that does not exist is a column. */
final class ProjectRenameBinder {
    private ProjectRenameBinder() {}

    static Plan bind(BindContext context, Relation input, ProjectRenameOperator operator) {
        RowSchema schema = input.schema();
        List<Column> columns = new ArrayList<>(schema.columns());
        List<BoundExpression> expressions = PipelineBinder.allColumns(schema);
        RowColumns source = new RowColumns(context, input);
        for (Expression item : operator.items()) {
            if (!(item instanceof NamedExpression named)
                    || named.names().size() != 1
                    || !(named.expression() instanceof NameExpression old)) {
                context.error(
                        DiagnosticKind.SEMANTICS, item.span(), "project-rename wants items such as New = Old", null);
                continue;
            }
            int position = schema.indexOf(old.name());
            String name = named.names().get(0).name();
            boolean exists = columns.stream().anyMatch(c -> c.name().equals(name));
            if (position < 0) {
                BoundExpression unknown = source.missing(old);
                if (!exists) {
                    expressions.add(unknown);
                    columns.add(Column.of(name, KqlType.UNKNOWN));
                }
            } else if (exists) {
                context.error(
                        DiagnosticKind.SEMANTICS,
                        named.names().get(0).span(),
                        "column '" + name + "' exists already",
                        null);
            } else {
                columns.set(position, schema.column(position).renamed(name));
            }
        }
        return new Plan.Project(input.plan(), expressions, Schemas.like(schema, columns));
    }
}
