package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Set;

/** A packaged query runs in the workspace of the customer. */
final class CrossResource extends QueryCheck {
    private static final Set<String> CALLS =
            Set.of("workspace", "app", "cluster", "database", "adx", "resource", "arg");

    CrossResource() {
        super(CheckInfo.warning("SEN-KQL-025", "cross-resource", "A query reads its own workspace only"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (CallExpression call : site.syntax().all(CallExpression.class)) {
            String name = call.function().name();
            if (CALLS.contains(name) && isReference(site, call) && site.isWritten(call)) {
                boolean refused = site.isRule() && name.equals("adx");
                reporter.report(
                        refused ? Severity.ERROR : Severity.WARNING,
                        site.locate(call),
                        name + "() reads another resource, which " + (refused ? "rules cannot do" : "customers lack"),
                        "read the tables of the workspace");
            }
        }
    }

    private static boolean isReference(QuerySite site, CallExpression call) {
        return site.syntax()
                .parent(call)
                .filter(PathExpression.class::isInstance)
                .isPresent();
    }
}
