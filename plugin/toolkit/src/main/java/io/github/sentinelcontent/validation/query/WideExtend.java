package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.ExtendOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;

/** Columns computed before a filter are computed for rows that are thrown away. */
final class WideExtend extends QueryCheck {
    private static final int WIDE = 6;

    WideExtend() {
        super(CheckInfo.info("SEN-KQL-047", "wide-extend", "A query filters before it computes six or more columns"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            List<TabularOperator> operators = pipeline.operators();
            for (int i = 0; i < operators.size(); i++) {
                if (operators.get(i) instanceof ExtendOperator extend
                        && extend.items().stream()
                                        .filter(WideExtend::isComputed)
                                        .count()
                                >= WIDE
                        && operators.subList(i + 1, operators.size()).stream()
                                .anyMatch(WhereOperator.class::isInstance)) {
                    reporter.report(
                            site.locateWord(extend),
                            extend.items().size() + " columns are computed before a filter",
                            "filter first where the filter does not need them");
                }
            }
        }
    }

    private static boolean isComputed(Expression item) {
        Expression value = item instanceof NamedExpression named ? named.expression() : item;
        return !(value instanceof NameExpression || value instanceof Literal);
    }
}
