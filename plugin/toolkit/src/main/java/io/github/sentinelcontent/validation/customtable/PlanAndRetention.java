package io.github.sentinelcontent.validation.customtable;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;

/** How long rows are kept, and what queries may do with them. */
final class PlanAndRetention extends TableResourceCheck {
    private static final Set<String> PLANS = Set.of("Analytics", "Basic", "Auxiliary");

    PlanAndRetention() {
        super(CheckInfo.warning(
                "SEN-TBL-009",
                "plan-retention",
                "plan and days of retention are ones that the service takes, and rules can read the table"));
    }

    @Override
    void check(MappingNode table, SolutionContext context, Reporter reporter) {
        table.mapping("properties").ifPresent(properties -> {
            range(properties, "retentionInDays", 4, 730, reporter);
            range(properties, "totalRetentionInDays", 4, 4383, reporter);
            properties
                    .scalar("plan")
                    .filter(plan -> !plan.text().startsWith("[") && !plan.text().contains("{{"))
                    .ifPresent(plan -> checkPlan(plan, name(table), context, reporter));
        });
    }

    /** The service takes -1 for the default. */
    private static void range(MappingNode properties, String key, long least, long most, Reporter reporter) {
        properties
                .scalar(key)
                .flatMap(ScalarNode::asLong)
                .filter(days -> days != -1 && (days < least || days > most))
                .ifPresent(days -> reporter.report(
                        Place.of(properties, key),
                        key + " is " + days + ", allowed is " + least + " to " + most,
                        null));
    }

    private static void checkPlan(ScalarNode plan, String table, SolutionContext context, Reporter reporter) {
        if (!PLANS.contains(plan.text())) {
            reporter.report(
                    plan, "'" + plan.text() + "' is not allowed for plan; allowed: Analytics, Auxiliary, Basic", null);
        } else if (!plan.text().equals("Analytics")) {
            for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
                rule.queries().stream()
                        .filter(query ->
                                context.facts(query).compiled().tables().contains(table))
                        .findFirst()
                        .ifPresent(query -> reporter.report(
                                Severity.WARNING,
                                query.node().locate(Math.max(0, query.text().indexOf(table)), table.length()),
                                "the rule reads '" + table + "', which has the plan " + plan.text(),
                                "rules can read tables of the plan Analytics"));
            }
        }
    }
}
