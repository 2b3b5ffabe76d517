package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import org.jspecify.annotations.Nullable;

/** What names mean to an expression before other scopes are asked. */
interface ColumnSource {
    /** No columns. */
    ColumnSource NONE = new ColumnSource() {};

    /** The value of the column of this name, null when there is none. */
    default @Nullable BoundExpression find(NameExpression name) {
        return null;
    }

    /** Reports a name that nothing has, unless further columns may exist. */
    default BoundExpression missing(NameExpression name) {
        return ExpressionBinder.UNKNOWN;
    }

    /** A path that means something special here, such as a column of a step; null when it does not. */
    default @Nullable BoundExpression path(PathExpression path) {
        return null;
    }

    /** A call that means something special here, such as an aggregation; null when it does not. */
    default @Nullable BoundExpression call(ExpressionBinder binder, CallExpression call) {
        return null;
    }

    /** Reports an unknown name against the columns of a relation. */
    static void reportMissing(BindContext context, NameExpression name, Relation row) {
        if (Lineage.followsFault(context, row.lineage(), name.name())) {
            return;
        }
        Lineage lost = Lineage.whereLost(row.lineage(), name.name());
        String near = Nearest.hint(name.name(), row.schema().names());
        String hint = lost == null ? near : near == null ? lost.description() : lost.description() + "; " + near;
        context.error(
                DiagnosticKind.UNKNOWN_COLUMN, name.span(), "column '" + name.name() + "' does not exist here", hint);
    }
}
