package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
                    report(
                            site,
                            comparison,
                            better,
                            comparison.left(),
                            List.of(comparison.right()),
                            unfolded(site, comparison.left()) + " " + better + " " + unfolded(site, comparison.right()),
                            reporter);
                }
            }
        }
        for (InExpression in : site.syntax().all(InExpression.class)) {
            if ((in.operator() == InOperator.IN || in.operator() == InOperator.NOT_IN) && isFold(in.left())) {
                String better = in.operator() == InOperator.IN ? "in~" : "!in~";
                String values = in.values().stream().map(site::text).collect(Collectors.joining(", "));
                report(
                        site,
                        in,
                        better,
                        in.left(),
                        in.values(),
                        unfolded(site, in.left()) + " " + better + " (" + values + ")",
                        reporter);
            }
        }
    }

    private static boolean isFold(Expression side) {
        return side instanceof CallExpression call
                && FOLDS.contains(call.function().name());
    }

    /** What is folded, or the whole side. */
    private static String unfolded(QuerySite site, Expression side) {
        return side instanceof CallExpression call
                        && isFold(side)
                        && call.arguments().size() == 1
                ? site.text(call.arguments().get(0))
                : site.text(side);
    }

    /** Comparing in any case gives the same where the other side is folded alike, or is a text in that case. */
    private void report(
            QuerySite site,
            Expression comparison,
            String better,
            Expression left,
            List<Expression> others,
            String replacement,
            Reporter reporter) {
        String message = "the case is folded before comparing";
        if (others.stream().allMatch(other -> isAlike(left, other) || isAlike(other, left))) {
            site.reportMendable(info().severity(), comparison, message, "write " + better, replacement, reporter);
        } else {
            reporter.report(site.locate(comparison), message, "write " + better);
        }
    }

    private static boolean isAlike(Expression folded, Expression other) {
        if (!(folded instanceof CallExpression call) || !isFold(folded)) {
            return false;
        }
        String fold = call.function().name();
        if (other instanceof Literal literal && literal.value() instanceof String text) {
            String same = fold.equals("tolower") ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
            return text.equals(same);
        }
        return other instanceof CallExpression second
                && second.function().name().equals(fold);
    }
}
