package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** The poller says by its data type which table it fills. */
final class PollerDataType extends PollerCheck {
    PollerDataType() {
        super(CheckInfo.error(
                "SEN-CCF-004", "data-type", "dataType of a poller is the name of its table, without Custom-"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<ScalarNode> type = Poller.scalar(poller.properties(), "dataType");
        if (type.isEmpty()) {
            if (poller.isRest()) {
                reporter.report(
                        Place.of(poller.properties(), "dataType"),
                        "'dataType' is missing in properties",
                        "name the table there");
            }
            return;
        }
        String name = type.get().text();
        List<String> tables = context.solution().items(DataConnector.class).stream()
                .flatMap(other -> other.resources(ConnectorResource.Type.TABLE).stream())
                .flatMap(table -> table.node().text("name").stream())
                .map(table -> table.substring(table.lastIndexOf('/') + 1))
                .toList();
        boolean known = Poller.isDynamic(name)
                || tables.contains(name)
                || context.catalog().table(name).isPresent();
        if (!known && (!tables.isEmpty() || name.startsWith("Custom-"))) {
            String plain = isTable(name) ? bare(name) : name;
            reporter.report(
                    type.get(),
                    "dataType refers to '" + name + "', which the tables of the solution do not have",
                    tables.contains(plain)
                            ? "write '" + plain + "'"
                            : NearestName.of(name, tables)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null));
        } else if (!Poller.isDynamic(name)) {
            checkOutput(poller, type.get(), tables, connector, reporter);
        }
    }

    /** A table that is known, but not the one that the rule fills from the stream of the poller. */
    private static void checkOutput(
            Poller poller, ScalarNode type, List<String> tables, DataConnector connector, Reporter reporter) {
        String stream = poller.part("dcrConfig")
                .flatMap(config -> Poller.scalar(config, "streamName"))
                .map(ScalarNode::text)
                .orElse("");
        List<String> filled = connector.resources(ConnectorResource.Type.DATA_COLLECTION_RULE).stream()
                .flatMap(rule -> rule.node().mapping("properties").stream())
                .flatMap(properties -> properties.items("dataFlows").stream())
                .flatMap(flow -> flow.asMapping().stream())
                .filter(flow -> flow.items("streams").stream()
                        .anyMatch(node -> node.asScalar()
                                .filter(name -> name.text().equals(stream))
                                .isPresent()))
                .map(flow -> flow.text("outputStream").orElse(stream))
                .toList();
        boolean other = !filled.isEmpty()
                && filled.stream().allMatch(name -> isTable(name) && isKnown(bare(name), tables))
                && filled.stream().noneMatch(name -> bare(name).equals(type.text()));
        if (other) {
            reporter.report(
                    Severity.WARNING,
                    type.location(),
                    "dataType says '" + type.text() + "', the stream '" + stream + "' fills '" + bare(filled.get(0))
                            + "'",
                    "write '" + bare(filled.get(0)) + "'");
        }
    }

    /** Another table than one of these is reported where the rule names it. */
    private static boolean isKnown(String table, List<String> tables) {
        return tables.contains(table) || BundledTables.isOfService(table);
    }

    private static boolean isTable(String stream) {
        return stream.startsWith("Custom-") || stream.startsWith("Microsoft-");
    }

    private static String bare(String stream) {
        return stream.substring(stream.indexOf('-') + 1);
    }
}
