package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.AliasStatement;
import io.github.sentinelcontent.kql.syntax.QueryParametersStatement;
import io.github.sentinelcontent.kql.syntax.RestrictStatement;
import io.github.sentinelcontent.kql.syntax.SetStatement;
import io.github.sentinelcontent.kql.syntax.Statement;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;

/** A rule takes a query and nothing else. */
final class StatementKind extends QueryCheck {
    StatementKind() {
        super(
                CheckInfo.warning(
                        "SEN-KQL-042",
                        "statement-kind",
                        "A rule holds let statements and a query, and no settings or commands"),
                QueryPlace.RULE);
    }

    @Override
    boolean needsReadable() {
        return false;
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        String text = site.text();
        int first = text.length() - text.stripLeading().length();
        if (text.startsWith(".", first)) {
            reporter.report(site.facts().locate(first, first + 1), "a management command is no query", "write a query");
        }
        for (Statement statement : site.statements()) {
            kind(statement)
                    .ifPresent(kind -> reporter.report(
                            site.locate(statement), "a rule does not take '" + kind + "' statements", "remove it"));
        }
    }

    private static Optional<String> kind(Statement statement) {
        if (statement instanceof QueryParametersStatement) {
            return Optional.of("declare query_parameters");
        }
        if (statement instanceof SetStatement) {
            return Optional.of("set");
        }
        if (statement instanceof AliasStatement) {
            return Optional.of("alias");
        }
        return statement instanceof RestrictStatement ? Optional.of("restrict") : Optional.empty();
    }
}
