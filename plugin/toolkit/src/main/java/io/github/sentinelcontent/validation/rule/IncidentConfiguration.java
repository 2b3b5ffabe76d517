package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.TimespanText;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The incident configuration is complete and refers to what the rule has. */
final class IncidentConfiguration extends AnalyticRuleCheck {
    private static final Duration LEAST_LOOKBACK = Duration.ofMinutes(5);
    private static final Duration MOST_LOOKBACK = Duration.ofDays(7);
    private static final List<String> MATCHING_METHODS = List.of("AllEntities", "AnyAlert", "Selected");
    private static final List<String> ALERT_DETAILS = List.of("DisplayName", "Severity");
    private static final List<String> GROUP_LISTS =
            List.of("groupByEntities", "groupByAlertDetails", "groupByCustomDetails");

    IncidentConfiguration() {
        super(CheckInfo.error(
                "SEN-AR-047",
                "incident-configuration",
                "The incident configuration is complete and groups by what the rule has"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.incidentConfiguration().ifPresent(configuration -> {
            requireBoolean(configuration, "createIncident", reporter);
            configuration
                    .mapping("groupingConfiguration")
                    .ifPresent(grouping -> checkGrouping(rule, grouping, reporter));
        });
    }

    private static void checkGrouping(AnalyticRule rule, MappingNode grouping, Reporter reporter) {
        requireBoolean(grouping, "enabled", reporter);
        requireBoolean(grouping, "reopenClosedIncident", reporter);
        grouping.get("lookbackDuration").ifPresent(node -> checkLookback(node, reporter));
        grouping.scalar("matchingMethod")
                .ifPresent(node -> reportOutside(node, "matchingMethod", MATCHING_METHODS, reporter));
        List<String> types = rule.entityMappings().stream()
                .flatMap(mapping -> mapping.entityType().stream())
                .map(ScalarNode::text)
                .distinct()
                .toList();
        List<String> details =
                rule.customDetails().stream().map(MappingEntry::name).toList();
        checkList(grouping, "groupByEntities", types, reporter);
        checkList(grouping, "groupByAlertDetails", ALERT_DETAILS, reporter);
        checkList(grouping, "groupByCustomDetails", details, reporter);
        checkSelection(grouping, reporter);
    }

    private static void requireBoolean(MappingNode mapping, String key, Reporter reporter) {
        Optional<DocumentNode> value = mapping.get(key);
        if (value.isEmpty()) {
            reporter.report(Place.of(mapping), "'" + key + "' is missing", "write " + key + ": true or false");
        } else if (value.flatMap(DocumentNode::asScalar)
                .flatMap(ScalarNode::asBoolean)
                .isEmpty()) {
            reporter.report(value.get(), key + " is neither true nor false", null);
        }
    }

    private static void checkLookback(DocumentNode node, Reporter reporter) {
        String text = node.asScalar().map(ScalarNode::text).orElse("");
        Optional<Duration> lookback = TimespanText.parse(text);
        if (lookback.filter(d -> d.compareTo(LEAST_LOOKBACK) >= 0 && d.compareTo(MOST_LOOKBACK) <= 0)
                .isEmpty()) {
            reporter.report(node, "lookbackDuration is '" + text + "', allowed is 5m to 7d", null);
        }
    }

    private static void checkList(MappingNode grouping, String key, List<String> allowed, Reporter reporter) {
        grouping.scalar(key)
                .filter(value -> !value.isNull() && !value.text().isBlank())
                .ifPresent(value -> reporter.report(
                        value, key + " is not a list", "write '- ' before the value, on a line of its own"));
        grouping.items(key).stream()
                .flatMap(item -> item.asScalar().stream())
                .forEach(item -> reportOutside(item, key, allowed, reporter));
    }

    private static void reportOutside(ScalarNode node, String key, List<String> allowed, Reporter reporter) {
        if (!allowed.contains(node.text())) {
            String list =
                    allowed.isEmpty() ? "the rule has none to choose from" : "allowed: " + String.join(", ", allowed);
            reporter.report(
                    node,
                    "'" + node.text() + "' is not allowed for " + key + "; " + list,
                    MeantKey.hint(node.text(), allowed));
        }
    }

    private static void checkSelection(MappingNode grouping, Reporter reporter) {
        boolean nothing = GROUP_LISTS.stream()
                .allMatch(key -> grouping.items(key).isEmpty()
                        && grouping.text(key).filter(text -> !text.isBlank()).isEmpty());
        grouping.scalar("matchingMethod")
                .filter(method -> method.text().equals("Selected") && nothing)
                .ifPresent(method -> reporter.report(
                        method,
                        "matchingMethod is Selected, but nothing is selected",
                        "fill one of " + String.join(", ", GROUP_LISTS) + ", or write AllEntities"));
    }
}
