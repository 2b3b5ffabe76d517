package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Map;

/** {@code has} looks terms up in the index; {@code contains} reads every text. */
final class ContainsTerm extends QueryCheck {
    private static final Pattern TERM = Pattern.compile("[A-Za-z0-9]{3,}");
    private static final Map<BinaryOperator, String> HAS = Map.of(
            BinaryOperator.CONTAINS, "has",
            BinaryOperator.CONTAINS_CASE_SENSITIVE, "has_cs",
            BinaryOperator.NOT_CONTAINS, "!has",
            BinaryOperator.NOT_CONTAINS_CASE_SENSITIVE, "!has_cs");

    ContainsTerm() {
        super(CheckInfo.info("SEN-KQL-017", "contains", "A query looks for whole terms with has"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (BinaryExpression comparison : site.syntax().all(BinaryExpression.class)) {
            String better = HAS.get(comparison.operator());
            if (better != null
                    && comparison.right() instanceof Literal literal
                    && literal.value() instanceof String text
                    && TERM.matches(text)
                    && site.isWritten(comparison)) {
                reporter.report(
                        site.locate(comparison),
                        "'" + text + "' is a whole term, for which "
                                + comparison.operator().symbol() + " is slow",
                        "write " + better + " unless it may stand inside of a longer word");
            }
        }
    }
}
