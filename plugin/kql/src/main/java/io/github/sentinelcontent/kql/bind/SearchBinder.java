package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.SearchOperator;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.UnionKind;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@code search}: a filter on a union of tables, after whose name all their columns follow. */
final class SearchBinder {
    private SearchBinder() {}

    static Plan bind(BindContext context, @Nullable Relation input, SearchOperator operator) {
        UnionOperator union = union(
                operator.span(),
                new NameExpression(operator.span(), "$table"),
                input == null && operator.tables().isEmpty() ? null : operator.tables());
        Relation rows = Relation.of(UnionBinder.bind(context, input, union, "search_arg"));
        ExpressionBinder binder = ExpressionBinder.over(context, rows);
        BoundExpression predicate = new SearchPredicate(binder, operator.caseSensitive()).bind(operator.predicate());
        WhereBinder.checkCondition(context, predicate, operator.predicate().span());
        return new Plan.Where(rows.plan(), predicate);
    }

    /** A union of tables, of all when none are given, that leaves out those that do not exist. */
    static UnionOperator union(Span span, NameExpression source, @Nullable List<Expression> tables) {
        List<Expression> operands = tables == null ? List.of(new StarExpression(span)) : tables;
        return new UnionOperator(span, UnionKind.OUTER, true, source, List.of(), operands);
    }
}
