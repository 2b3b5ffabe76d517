package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ColumnName;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Entities of other alerts are taken over from a column of the query, in rules on alerts only. */
final class SentinelEntities extends AnalyticRuleCheck {
    private static final Set<String> ALERT_TABLES = Set.of("SecurityAlert", "SecurityIncident");

    SentinelEntities() {
        super(CheckInfo.warning(
                "SEN-AR-061",
                "sentinel-entities",
                "sentinelEntitiesMappings is a list of columns in a rule on SecurityAlert"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.root()
                .flatMap(root -> root.entry("sentinelEntitiesMappings"))
                .filter(entry ->
                        entry.value().asScalar().filter(ScalarNode::isNull).isEmpty())
                .ifPresent(entry -> check(rule, entry, context, reporter));
    }

    private static void check(AnalyticRule rule, MappingEntry entry, SolutionContext context, Reporter reporter) {
        if (entry.value().asSequence().isEmpty()) {
            DocumentNode place = entry.value().asMapping().map(Place::of).orElse(entry.value());
            reporter.report(place, "sentinelEntitiesMappings is not a list", "write '- columnName: Entities'");
            return;
        }
        for (DocumentNode item : entry.value().asSequence().orElseThrow().items()) {
            checkEntry(item, reporter);
        }
        if (!readsAlerts(rule, context)) {
            reporter.report(
                    entry.key(),
                    "sentinelEntitiesMappings is for rules on SecurityAlert, which the query does not read",
                    "use entityMappings");
        }
    }

    private static void checkEntry(DocumentNode item, Reporter reporter) {
        Optional<ScalarNode> column = item.asMapping().flatMap(mapping -> mapping.scalar("columnName"));
        if (column.filter(ColumnName::hasForm).isEmpty()) {
            DocumentNode place = item.asMapping().map(Place::of).orElse(item);
            reporter.report(
                    place, "an entry of sentinelEntitiesMappings names no column", "write columnName: Entities");
        } else if (!column.get().text().toLowerCase(Locale.ROOT).contains("entit")) {
            reporter.report(
                    column.get(),
                    "column '" + column.get().text() + "' does not look like the entities of an alert",
                    "write columnName: Entities");
        }
    }

    private static boolean readsAlerts(AnalyticRule rule, SolutionContext context) {
        return rule.queries().stream()
                .map(context::facts)
                .anyMatch(facts -> facts.compiled().tables().stream().anyMatch(ALERT_TABLES::contains)
                        || facts.query().text().contains("SecurityAlert"));
    }
}
