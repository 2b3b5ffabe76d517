package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Optional;
import java.util.Set;

/** A near-real-time rule sees what arrived since its last run, a minute ago. */
final class NrtWindow extends QueryCheck {
    NrtWindow() {
        super(
                CheckInfo.warning(
                        "SEN-KQL-014", "nrt-window", "A near-real-time rule has no time window and no baseline"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        if (!(site.item() instanceof AnalyticRule rule)
                || !rule.ruleKind().orElse("").equalsIgnoreCase("NRT")) {
            return;
        }
        for (CallExpression call : site.syntax().all(CallExpression.class)) {
            String name = call.function().name();
            if (name.equals("ago") || name.equals("now") && isCompared(site, call)) {
                reporter.report(
                        site.locate(call),
                        "the rule is near real time and sees the last minute only, but its query uses " + name + "()",
                        "remove the filter, or make the rule a scheduled one");
            }
        }
        QueryNames names = site.names();
        for (JoinOperator join : site.syntax().all(JoinOperator.class)) {
            baseline(site, names, join)
                    .ifPresent(table -> reporter.report(
                            site.locateWord(join),
                            "both sides of the join read " + table + ", of which the rule sees the last minute only",
                            "compare with a longer time in a scheduled rule"));
        }
    }

    private static boolean isCompared(QuerySite site, CallExpression call) {
        return site.syntax().above(call, WhereOperator.class).isPresent();
    }

    /** The table that both sides read. */
    private static Optional<String> baseline(QuerySite site, QueryNames names, JoinOperator join) {
        Optional<PipelineExpression> pipeline = site.syntax().above(join, PipelineExpression.class);
        if (pipeline.isEmpty() || pipeline.get().source() == null) {
            return Optional.empty();
        }
        Set<String> tables = site.facts().compiled().tables();
        return tables.stream()
                .filter(table -> names.reaches(site, join.right(), node -> isNamed(node, table))
                        && names.reaches(site, pipeline.get().source(), node -> isNamed(node, table)))
                .findFirst();
    }

    private static boolean isNamed(SyntaxNode node, String table) {
        return node instanceof NameExpression name && name.name().equals(table);
    }
}
