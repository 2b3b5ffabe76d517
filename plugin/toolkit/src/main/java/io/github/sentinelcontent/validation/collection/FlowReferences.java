package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.List;

/** A flow leads from a declared stream to a defined destination. */
final class FlowReferences extends CollectionRuleCheck {
    /** The name that the packaging tool gives a workspace without one. */
    private static final String DEFAULT_DESTINATION = "clv2ws1";

    FlowReferences() {
        super(CheckInfo.error(
                "SEN-DCR-003",
                "flow-references",
                "data flows take declared streams to defined destinations, whose workspace is a parameter"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        List<String> streams = rule.streams().stream().map(MappingEntry::name).toList();
        List<String> destinations = destinations(rule);
        if (rule.flows().isEmpty()) {
            rule.properties()
                    .ifPresent(properties -> reporter.report(
                            Place.of(properties, "dataFlows"), "the rule has no data flow", "add dataFlows"));
        }
        for (MappingNode flow : rule.flows()) {
            if (flow.items("streams").isEmpty()) {
                reporter.report(Place.of(flow, "streams"), "a data flow takes no stream", null);
            }
            if (flow.items("destinations").isEmpty()) {
                reporter.report(
                        Place.of(flow, "destinations"), "a data flow has no destination", "name the workspace there");
            }
            names(flow, "streams").stream()
                    .filter(name ->
                            !name.text().startsWith("Microsoft-") && !StreamName.isDeclared(name.text(), streams))
                    .forEach(name -> unknown(name, "streams", streams, "streamDeclarations", reporter));
            names(flow, "destinations").stream()
                    .filter(name -> !destinations.contains(name.text()))
                    .forEach(name -> unknown(name, "destinations", destinations, "destinations", reporter));
        }
        for (MappingNode destination : rule.destinations()) {
            destination
                    .scalar("workspaceResourceId")
                    .filter(id -> !CollectionRule.isDynamic(id.text()))
                    .ifPresent(id -> reporter.report(
                            id,
                            "workspaceResourceId '" + id.text() + "' is one certain workspace",
                            "write {{workspaceResourceId}}"));
        }
    }

    private static List<String> destinations(CollectionRule rule) {
        List<String> names = new ArrayList<>();
        rule.destinations().forEach(node -> names.add(node.text("name").orElse(DEFAULT_DESTINATION)));
        return names;
    }

    private static List<ScalarNode> names(MappingNode flow, String key) {
        return flow.items(key).stream()
                .flatMap((DocumentNode node) -> node.asScalar().stream())
                .filter(node -> !CollectionRule.isDynamic(node.text()))
                .toList();
    }

    private static void unknown(ScalarNode name, String key, List<String> known, String where, Reporter reporter) {
        reporter.report(
                name,
                key + " refers to '" + name.text() + "', which " + where + " does not have",
                NearestName.of(name.text(), known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(null));
    }
}
