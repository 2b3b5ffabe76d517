package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExternalDataExpression;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code externaldata}: the rows of one or several files, which a run takes from its database. */
final class ExternalData {
    private ExternalData() {}

    static Relation bind(ExpressionBinder binder, ExternalDataExpression external) {
        RowSchema schema = RowSchema.of(SchemaTypes.columns(external.columns()));
        List<Plan> files = new ArrayList<>();
        for (Expression location : external.locations()) {
            BoundExpression address = binder.bind(location);
            if (address instanceof Constant constant && constant.value() instanceof String text) {
                files.add(new Plan.External(text, schema));
            } else {
                binder.context()
                        .error(
                                DiagnosticKind.SEMANTICS,
                                location.span(),
                                "the address of external data has to be a constant text",
                                null);
            }
        }
        return Relation.of(files.size() == 1 ? files.get(0) : new Plan.Union(files, schema));
    }
}
