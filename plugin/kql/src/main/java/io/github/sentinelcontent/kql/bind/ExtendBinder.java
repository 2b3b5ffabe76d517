package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExtendOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Binds {@code extend}: an existing column is replaced in its place, also by a name that a function keeps. */
final class ExtendBinder {
    private ExtendBinder() {}

    static Plan bind(BindContext context, Relation input, ExtendOperator operator) {
        return extend(context, input, operator.items());
    }

    static Plan extend(BindContext context, Relation input, List<Expression> expressions) {
        RowSchema schema = input.schema();
        ColumnNames names = new ColumnNames(schema);
        Set<String> given = new HashSet<>();
        Columns columns = new Columns(schema);
        for (Item item : Items.bind(ExpressionBinder.over(context, input), schema, expressions)) {
            String name = item.given() != null ? item.given() : item.own() != null ? item.own() : names.unnamed();
            if (item.given() != null && !given.add(name)) {
                context.error(DiagnosticKind.SEMANTICS, item.span(), "column '" + name + "' is declared twice", null);
                continue;
            }
            columns.set(Items.column(name, item.expression(), schema), item.expression());
        }
        return columns.project(input.plan(), schema.isOpen());
    }

    /** Columns with their expressions, in which a column of the same name is replaced. */
    static final class Columns {
        private final List<Column> columns;
        private final List<BoundExpression> expressions;
        private final RowSchema before;
        private final Map<String, Integer> appended = new HashMap<>();

        Columns(RowSchema schema) {
            before = schema;
            columns = new ArrayList<>(schema.columns());
            expressions = PipelineBinder.allColumns(schema);
        }

        /** Replaces the column or appends it; returns its 0-based position. */
        int set(Column column, BoundExpression expression) {
            int known = before.indexOf(column.name());
            Integer position = known >= 0 ? Integer.valueOf(known) : appended.get(column.name());
            if (position == null) {
                appended.put(column.name(), columns.size());
                columns.add(column);
                expressions.add(expression);
                return columns.size() - 1;
            }
            columns.set(position, column);
            expressions.set(position, expression);
            return position;
        }

        RowSchema schema(boolean open) {
            return open ? RowSchema.open(columns) : RowSchema.of(columns);
        }

        Plan project(Plan input, boolean open) {
            return new Plan.Project(input, expressions, schema(open));
        }
    }
}
