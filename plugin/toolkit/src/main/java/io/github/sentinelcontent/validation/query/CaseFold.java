package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;

/** Comparing without regard to case needs no conversion of every value. */
final class CaseFold extends QueryCheck {
    private static final Set<String> FOLDS = Set.of("tolower", "toupper");

    CaseFold() {
        super(CheckInfo.info(
                "SEN-KQL-018", "case-fold", "A query compares without regard to case by =~, !~, in~ or !in~"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (BinaryExpression comparison : site.syntax().all(BinaryExpression.class)) {
            if (comparison.operator() == BinaryOperator.EQUAL || comparison.operator() == BinaryOperator.NOT_EQUAL) {
                String better = comparison.operator() == BinaryOperator.EQUAL ? "=~" : "!~";
                if (isFold(comparison.left()) || isFold(comparison.right())) {
                    report(site, comparison, better, reporter);
                }
            }
        }
        for (InExpression in : site.syntax().all(InExpression.class)) {
            if ((in.operator() == InOperator.IN || in.operator() == InOperator.NOT_IN) && isFold(in.left())) {
                report(site, in, in.operator() == InOperator.IN ? "in~" : "!in~", reporter);
            }
        }
    }

    private static boolean isFold(Expression side) {
        return side instanceof CallExpression call
                && FOLDS.contains(call.function().name());
    }

    private static void report(QuerySite site, Expression comparison, String better, Reporter reporter) {
        reporter.report(site.locate(comparison), "the case is folded before comparing", "write " + better);
    }
}
