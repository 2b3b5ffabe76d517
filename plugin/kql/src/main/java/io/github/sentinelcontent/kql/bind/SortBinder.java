package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.plan.SortKey;
import io.github.sentinelcontent.kql.syntax.NullsPosition;
import io.github.sentinelcontent.kql.syntax.SortDirection;
import io.github.sentinelcontent.kql.syntax.SortItem;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code sort}. */
final class SortBinder {
    private SortBinder() {}

    static Plan bind(BindContext context, Relation input, SortOperator operator) {
        List<SortKey> keys = new ArrayList<>();
        for (SortItem item : operator.items()) {
            SortKey key = key(context, input, item);
            if (key.expression().type() == KqlType.DYNAMIC) {
                context.error(
                        DiagnosticKind.OPERAND_TYPES,
                        item.expression().span(),
                        "a dynamic value cannot be sorted by",
                        "write tostring(...) around it");
            }
            keys.add(key);
        }
        return new Plan.Sort(input.plan(), keys);
    }

    static SortKey key(BindContext context, Relation input, SortItem item) {
        BoundExpression expression = ExpressionBinder.over(context, input).bind(item.expression());
        return new SortKey(
                expression, item.direction() == SortDirection.DESCENDING, item.nulls() == NullsPosition.FIRST);
    }
}
