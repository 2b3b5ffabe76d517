package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.SearchOperator;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.UnionKind;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code search}: the columns of all tables after the name of the table. */
final class SearchBinder {
    private SearchBinder() {}

    static Plan bind(BindContext context, @Nullable Relation input, SearchOperator operator) {
        boolean everywhere = input == null && operator.tables().isEmpty();
        UnionOperator union = new UnionOperator(
                operator.span(),
                UnionKind.OUTER,
                true,
                new NameExpression(operator.span(), "$table"),
                List.of(),
                everywhere ? List.of(new StarExpression(operator.span())) : operator.tables());
        RowSchema schema = UnionBinder.bind(context, input, union).schema();
        context.notSupported(operator.span(), "operator 'search'");
        return new Plan.Unsupported("operator 'search'", schema);
    }
}
