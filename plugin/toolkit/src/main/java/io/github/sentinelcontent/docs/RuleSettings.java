package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a rule runs, when it raises an alert and what becomes of the alerts, in words. */
final class RuleSettings {
    private static final Map<String, String> COMPARISONS = Map.of(
            "gt", "more than",
            "GreaterThan", "more than",
            "lt", "fewer than",
            "LessThan", "fewer than",
            "eq", "exactly",
            "Equal", "exactly",
            "ne", "other than",
            "NotEqual", "other than");

    private RuleSettings() {}

    static List<Attribute> of(AnalyticRule rule) {
        List<Attribute> rows = new ArrayList<>();
        rule.text("queryFrequency").ifPresent(text -> rows.add(new Attribute("Runs Every", text)));
        rule.text("queryPeriod").ifPresent(text -> rows.add(new Attribute("Looks Back", text)));
        trigger(rule).ifPresent(text -> rows.add(new Attribute("Raises an Alert On", text)));
        rule.aggregationKind().map(ScalarNode::text).ifPresent(kind -> rows.add(new Attribute("Event Grouping", kind)));
        if (rule.suppressionEnabled()) {
            rows.add(new Attribute(
                    "Suppression",
                    "stops for " + rule.text("suppressionDuration").orElse("a while") + " after an alert"));
        }
        rule.incidentConfiguration().ifPresent(incident -> addIncident(incident, rows));
        return rows;
    }

    private static Optional<String> trigger(AnalyticRule rule) {
        return rule.triggerOperator()
                .flatMap(operator -> rule.triggerThreshold()
                        .map(threshold -> COMPARISONS.getOrDefault(operator, operator) + " " + threshold
                                + (threshold == 1 ? " result" : " results")));
    }

    private static void addIncident(MappingNode incident, List<Attribute> rows) {
        boolean creates =
                incident.scalar("createIncident").flatMap(ScalarNode::asBoolean).orElse(false);
        rows.add(new Attribute("Incident", creates ? "created" : "not created"));
        incident.mapping("groupingConfiguration")
                .filter(grouping -> creates && isTrue(grouping, "enabled"))
                .ifPresent(grouping -> rows.add(new Attribute("Incident Grouping", grouping(grouping))));
    }

    private static String grouping(MappingNode grouping) {
        String method = grouping.text("matchingMethod").orElse("");
        String span =
                grouping.text("lookbackDuration").map(text -> " over " + text).orElse("");
        String closed = isTrue(grouping, "reopenClosedIncident")
                ? "closed incidents are reopened"
                : "closed incidents stay closed";
        return (method + span + ", " + closed).strip();
    }

    private static boolean isTrue(MappingNode node, String key) {
        return node.scalar(key).flatMap(ScalarNode::asBoolean).orElse(false);
    }
}
