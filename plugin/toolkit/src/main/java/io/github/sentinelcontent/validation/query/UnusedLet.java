package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.WildcardExpression;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** A name that nothing uses is left over, or another was meant. */
final class UnusedLet extends QueryCheck {
    UnusedLet() {
        super(CheckInfo.warning("SEN-KQL-028", "unused-let", "Each let statement of a query is used"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (LetStatement let : site.syntax().all(LetStatement.class)) {
            String name = let.name().name();
            boolean used = site.syntax().all(NameExpression.class).stream()
                    .anyMatch(other -> other != let.name() && other.name().equals(name));
            if (!used && site.isWritten(let) && !isWorkbookParameter(site, name)) {
                reporter.report(site.locate(let.name()), "'" + name + "' is not used", "remove the let statement");
            }
        }
    }

    /** A wildcard may mean it, and so may the text that a workbook puts in. */
    private static boolean isWorkbookParameter(QuerySite site, String name) {
        return site.syntax().all(WildcardExpression.class).stream()
                        .anyMatch(wildcard -> name.startsWith(wildcard.pattern().split("\\*", -1)[0]))
                || site.place() == QueryPlace.WORKBOOK
                        && !site.facts().text().replacements().isEmpty();
    }
}
