package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the operators of a pipeline one after the other. */
record PipelineBinder(BindContext context) {

    Relation bind(@Nullable Relation start, List<TabularOperator> operators) {
        Relation rows = start;
        for (TabularOperator operator : operators) {
            rows = step(rows, operator);
        }
        return rows == null ? SpecialForms.unsupported("an empty query", RowSchema.open(List.of()), true) : rows;
    }

    /**
     * Binds an operator. When it uses columns that the open schema of its input does not list, these are added to the
     * input and the operator is bound once more, so that they stay in the result.
     */
    private Relation step(@Nullable Relation input, TabularOperator operator) {
        int[] mark = context.session().mark();
        Relation output = operator.accept(new OperatorBinder(context, input));
        context.session().budget().take(1 + output.schema().size());
        if (input != null && input.schema().isOpen()) {
            Relation widened = widened(context.session(), input);
            if (widened != input && context.session().mayRepeat()) {
                context.session().reset(mark);
                return operator.accept(new OperatorBinder(context, widened));
            }
        }
        return output;
    }

    /** The relation with the columns that expressions have used beyond its schema. */
    static Relation widened(BindSession session, Relation input) {
        Set<String> inferred = session.inferred(input);
        if (inferred.isEmpty()) {
            return input;
        }
        List<Column> columns = new ArrayList<>(input.schema().columns());
        List<BoundExpression> expressions = allColumns(input.schema());
        for (String name : inferred) {
            columns.add(Column.of(name, KqlType.UNKNOWN));
            expressions.add(ExpressionBinder.UNKNOWN);
        }
        return input.then(new Plan.Project(input.plan(), expressions, RowSchema.open(columns)));
    }

    /** The values of all columns, as a list that can grow. */
    static List<BoundExpression> allColumns(RowSchema schema) {
        List<BoundExpression> expressions = new ArrayList<>(schema.size() + 4);
        for (int i = 0; i < schema.size(); i++) {
            expressions.add(new ColumnValue(i, schema.column(i).type()));
        }
        return expressions;
    }
}
