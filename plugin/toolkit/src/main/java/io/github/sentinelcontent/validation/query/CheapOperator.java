package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.StarExpression;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Some operators cost more than others that give the same. */
final class CheapOperator extends QueryCheck {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern UNIX_TIME = Pattern.compile("unixtime_\\w+_todatetime");

    CheapOperator() {
        super(CheckInfo.info("SEN-KQL-037", "cheap-operator", "A query uses the cheapest operator that will do"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        site.syntax().all(WhereOperator.class).forEach(where -> checkUnixTime(site, where, reporter));
        for (BinaryExpression comparison : site.syntax().all(BinaryExpression.class)) {
            boolean folded = comparison.operator() == BinaryOperator.EQUAL_IGNORE_CASE
                    || comparison.operator() == BinaryOperator.NOT_EQUAL_IGNORE_CASE;
            if (comparison.operator() == BinaryOperator.HAS && comparison.left() instanceof StarExpression) {
                reporter.report(site.locate(comparison), "'* has' searches every column", "name the column");
            } else if (folded && hasNoCase(comparison.right()) && site.isWritten(comparison)) {
                String better = comparison.operator() == BinaryOperator.EQUAL_IGNORE_CASE ? "==" : "!=";
                reporter.report(
                        site.locate(comparison),
                        comparison.operator().symbol() + " folds the case of a value without letters",
                        "write " + better);
            }
        }
        for (InExpression in : site.syntax().all(InExpression.class)) {
            boolean folded =
                    in.operator() == InOperator.IN_IGNORE_CASE || in.operator() == InOperator.NOT_IN_IGNORE_CASE;
            if (folded && in.values().stream().allMatch(CheapOperator::hasNoCase) && site.isWritten(in)) {
                reporter.report(
                        site.locate(in),
                        in.operator().symbol() + " folds the case of values without letters",
                        "write " + in.operator().symbol().replace("~", ""));
            }
        }
    }

    private static void checkUnixTime(QuerySite site, WhereOperator where, Reporter reporter) {
        site.syntax().within(where, CallExpression.class).stream()
                .filter(call -> UNIX_TIME.matches(call.function().name()))
                .filter(call -> !(call.arguments().isEmpty() || call.arguments().get(0) instanceof Literal))
                .forEach(call -> reporter.report(
                        site.locate(call),
                        "every value is converted before it is compared",
                        "compare the number itself with a converted bound"));
    }

    private static boolean hasNoCase(Expression value) {
        return value instanceof Literal literal
                && literal.value() instanceof String text
                && !text.isEmpty()
                && !LETTER.matcher(text).find();
    }
}
