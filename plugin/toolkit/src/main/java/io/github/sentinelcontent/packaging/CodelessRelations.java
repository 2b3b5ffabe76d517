package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ConnectorResource.Type;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.DataFileEntry;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to a codeless connector of the files beside its definition: the pollers that name the definition, the
 * rules that take what the pollers deliver, and the tables that the rules fill. A table that no rule fills belongs to the
 * first connector of the folder.
 *
 * @param pollers the pollers, at least one
 * @param rules the data collection rules
 * @param tables the tables of the connector first, then those that no rule fills
 */
record CodelessRelations(List<MappingNode> pollers, List<MappingNode> rules, List<ConnectorResource> tables) {

    /** Returns what belongs together; what is missing or cannot be packaged is reported. */
    static Optional<CodelessRelations> of(DataConnector connector, DataFileEntry entry, String id, Problems problems) {
        List<MappingNode> pollers = resources(connector, Type.POLLER).stream()
                .filter(poller ->
                        text(poller, "/properties/connectorDefinitionName").equals(id))
                .toList();
        if (pollers.isEmpty()) {
            problems.add(
                    PackagingRule.MISSING_VALUE,
                    entry.location(),
                    "no file beside the definition has a dataConnectors resource with connectorDefinitionName '" + id
                            + "'",
                    "add the poller of the connector");
            return Optional.empty();
        }
        boolean complete = true;
        List<MappingNode> rules = new ArrayList<>();
        for (MappingNode poller : pollers) {
            Optional<PollerKind> kind = kind(poller, problems);
            List<MappingNode> taking = rules(connector, poller);
            if (taking.isEmpty() && kind.isPresent()) {
                reportNoRule(poller, kind.get(), problems);
            }
            taking.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
            complete &= kind.isPresent() && !(taking.isEmpty() && kind.get().needsRule());
        }
        return complete
                ? Optional.of(new CodelessRelations(pollers, rules, tables(connector, rules)))
                : Optional.empty();
    }

    /** Tells whether one of the rules fills the table. */
    boolean isOwn(ConnectorResource table) {
        return isFilled(table, rules);
    }

    private static Optional<PollerKind> kind(MappingNode poller, Problems problems) {
        Optional<PollerKind> kind = PollerKind.of(poller);
        if (kind.isEmpty()) {
            problems.add(
                    PackagingRule.NOT_SUPPORTED,
                    poller.get("kind").map(DocumentNode::location).orElseGet(() -> start(poller)),
                    "not supported: packaging of connectors of kind '"
                            + poller.text("kind").orElse("") + "'",
                    "kinds that can be packaged: " + PollerKind.names());
        }
        return kind;
    }

    /** Returns the rule that takes a stream; each may take one that the user chooses. */
    private static List<MappingNode> rules(DataConnector connector, MappingNode poller) {
        String stream = text(poller, "/properties/dcrConfig/streamName");
        boolean chosen = stream.startsWith("[") || stream.contains("{{");
        return resources(connector, Type.DATA_COLLECTION_RULE).stream()
                .filter(rule -> chosen || takes(rule, stream))
                .limit(chosen ? Long.MAX_VALUE : 1)
                .toList();
    }

    private static boolean takes(MappingNode rule, String stream) {
        return DataCollectionRule.takes(rule, stream)
                || StandardStreams.of(stream)
                        .filter(standard -> DataCollectionRule.takes(rule, standard))
                        .isPresent();
    }

    private static void reportNoRule(MappingNode poller, PollerKind kind, Problems problems) {
        problems.add(
                kind.needsRule() ? PackagingRule.MISSING_VALUE : PackagingRule.NO_RULE,
                poller.at("/properties/dcrConfig/streamName")
                        .map(DocumentNode::location)
                        .orElseGet(() -> start(poller)),
                "no file beside the definition has a data collection rule for the stream '"
                        + text(poller, "/properties/dcrConfig/streamName") + "'",
                "add a dataFlow with that stream");
    }

    private static List<ConnectorResource> tables(DataConnector connector, List<MappingNode> rules) {
        List<MappingNode> all = resources(connector, Type.DATA_COLLECTION_RULE);
        List<ConnectorResource> own = new ArrayList<>();
        List<ConnectorResource> others = new ArrayList<>();
        for (ConnectorResource table : connector.resources(Type.TABLE)) {
            if (isFilled(table, rules)) {
                own.add(table);
            } else if (!isFilled(table, all)) {
                others.add(table);
            }
        }
        own.addAll(others);
        return own;
    }

    private static boolean isFilled(ConnectorResource table, List<MappingNode> rules) {
        String stream = "Custom-" + table.node().text("name").orElse("");
        return rules.stream().anyMatch(rule -> DataCollectionRule.fills(rule, stream));
    }

    private static List<MappingNode> resources(DataConnector connector, Type type) {
        return connector.resources(type).stream().map(ConnectorResource::node).toList();
    }

    private static String text(MappingNode node, String path) {
        return node.at(path)
                .flatMap(DocumentNode::asScalar)
                .map(ScalarNode::text)
                .orElse("");
    }

    private static SourceLocation start(MappingNode node) {
        return node.file().location(node.start(), node.start());
    }
}
