package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.Constant;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code _GetWatchlist('alias')}: the rows of a list that the workspace keeps, found by its alias. */
final class WatchlistSource {
    private static final List<Column> SYSTEM_COLUMNS = List.of(
            Column.of("_DTItemId", KqlType.STRING),
            Column.of("LastUpdatedTimeUTC", KqlType.DATETIME),
            Column.of("SearchKey", KqlType.STRING));

    private WatchlistSource() {}

    static Bound bind(ExpressionBinder binder, CallExpression call) {
        BindContext context = binder.context();
        BoundExpression alias = call.arguments().isEmpty()
                ? ExpressionBinder.UNKNOWN
                : binder.bind(call.arguments().get(0));
        if (!(alias instanceof Constant constant) || !(constant.value() instanceof String text)) {
            context.error(
                    DiagnosticKind.FUNCTION_CALL,
                    call.span(),
                    "_GetWatchlist(...) wants the alias of a watchlist as a constant text",
                    null);
            return SpecialForms.unsupported("_GetWatchlist(...)", RowSchema.open(SYSTEM_COLUMNS), true);
        }
        Optional<RowSchema> known = context.session().catalog().watchlist(text);
        if (known.isEmpty()) {
            return Relation.of(context.session().open(new Plan.Watchlist(text, RowSchema.open(SYSTEM_COLUMNS))));
        }
        List<Column> columns = new ArrayList<>(SYSTEM_COLUMNS);
        for (Column column : known.get().columns()) {
            if (columns.stream().noneMatch(c -> c.name().equals(column.name()))) {
                columns.add(column);
            }
        }
        return Relation.of(new Plan.Watchlist(text, RowSchema.of(columns)));
    }
}
