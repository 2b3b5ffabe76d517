package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.FunctionParameter;
import io.github.sentinelcontent.kql.syntax.ScanOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;

/** Binds {@code scan}: the input columns, the declared ones and the id of the match. */
final class ScanBinder {
    private ScanBinder() {}

    static Plan bind(BindContext context, Relation input, ScanOperator operator) {
        ExtendBinder.Columns columns = new ExtendBinder.Columns(input.schema());
        for (FunctionParameter declaration : operator.declarations()) {
            columns.set(
                    Column.of(declaration.name().name(), Literals.type(declaration.type())), ExpressionBinder.UNKNOWN);
        }
        if (operator.matchId() != null) {
            columns.set(Column.of(operator.matchId().name(), KqlType.LONG), ExpressionBinder.UNKNOWN);
        }
        context.notSupported(operator.span(), "operator 'scan'");
        return new Plan.Unsupported(
                "operator 'scan'", columns.schema(input.schema().isOpen()));
    }
}
