package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.DatatableExpression;
import io.github.sentinelcontent.kql.syntax.ErrorExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExternalDataExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/** Binds expressions of which the syntax does not tell whether they are tables or single values. */
final class TabularBinder {
    private TabularBinder() {}

    static Bound bind(ExpressionBinder binder, Expression expression) {
        if (expression instanceof PipelineExpression pipeline) {
            return pipeline(binder, pipeline);
        }
        if (expression instanceof NameExpression name) {
            return name(binder, name);
        }
        if (expression instanceof CallExpression call) {
            BoundExpression special = binder.columns().call(binder, call);
            return special == null ? CallBinder.bind(binder, call) : new ScalarValue(special, binder.row());
        }
        if (expression instanceof DatatableExpression datatable) {
            return Datatables.bind(binder.context(), datatable);
        }
        if (expression instanceof ExternalDataExpression external) {
            return ExternalData.bind(binder, external);
        }
        if (expression instanceof PathExpression path && CrossResource.isOne(path)) {
            return CrossResource.bind(binder, path);
        }
        return new ScalarValue(binder.bind(expression), binder.row());
    }

    /** The rows of an expression that has to be a table. */
    static Relation source(BindContext context, Expression expression) {
        return source(ExpressionBinder.withoutColumns(context), expression);
    }

    static Relation source(ExpressionBinder binder, Expression expression) {
        BindContext context = binder.context();
        if (expression instanceof NameExpression name) {
            Bound bound = Names.any(ExpressionBinder.ofBody(context, binder.row()), name);
            return bound == null
                    ? TableReference.unknown(context, name.name(), name.span())
                    : table(context, bound, expression);
        }
        if (expression instanceof CallExpression call && binder.columns() == ColumnSource.NONE) {
            return table(context, CallBinder.bindSource(binder, call), expression);
        }
        return table(context, bind(binder, expression), expression);
    }

    private static Relation table(BindContext context, Bound bound, Expression expression) {
        if (bound instanceof Relation relation) {
            return relation;
        }
        boolean reported = expression instanceof ErrorExpression
                || bound instanceof ScalarValue value && value.expression() == ExpressionBinder.UNKNOWN;
        if (!reported) {
            context.error(DiagnosticKind.SEMANTICS, expression.span(), "a table is wanted here", null);
        }
        return SpecialForms.unsupported("a missing table", RowSchema.open(List.of()), true);
    }

    private static Bound name(ExpressionBinder binder, NameExpression name) {
        BoundExpression column = binder.columns().find(name);
        if (column != null) {
            return new ScalarValue(column, binder.row());
        }
        Bound bound = Names.any(binder, name);
        if (bound != null) {
            return bound;
        }
        return binder.columns() == ColumnSource.NONE
                ? TableReference.unknown(binder.context(), name.name(), name.span())
                : new ScalarValue(binder.columns().missing(name), binder.row());
    }

    private static Bound pipeline(ExpressionBinder binder, PipelineExpression pipeline) {
        if (pipeline.source() != null && pipeline.operators().isEmpty()) {
            return bind(binder, pipeline.source());
        }
        BindContext context = binder.context();
        Relation start = pipeline.source() == null
                ? context.outerRows()
                : source(ExpressionBinder.ofBody(context, binder.row()), pipeline.source());
        return new PipelineBinder(context).bind(start, pipeline.operators());
    }

    /** Rows that are computed once even if they are used several times. */
    static Relation shared(BindContext context, Relation relation) {
        Plan plan = relation.plan();
        if (plan instanceof Plan.Scan
                || plan instanceof Plan.External
                || plan instanceof Plan.Inline
                || plan instanceof Plan.Shared
                || plan instanceof Plan.Unsupported
                || plan instanceof Plan.RowsOfApply) {
            return relation;
        }
        return relation.then(new Plan.Shared(context.session().nextSharedPlan(), plan));
    }
}
