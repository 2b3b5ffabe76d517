package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A codeless connector is a definition with a poller, a data collection rule and a table beside it. */
final class CodelessResources implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-CCF-001",
            "resources",
            "a codeless connector has a definition, a poller and what its events need to land in a table");

    private static final List<String> TYPES = Arrays.stream(ConnectorResource.Type.values())
            .map(ConnectorResource.Type::resourceType)
            .toList();

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Set<MappingNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            connector.definition().ifPresent(definition -> {
                checkKeys(definition, "the definition", seen, reporter);
                if (!reportUnknown(folder(connector.path()), context.solution(), reporter)) {
                    checkCompanions(connector, definition, reporter);
                }
            });
            for (ConnectorResource resource : connector.resources()) {
                switch (resource.type()) {
                    case POLLER -> checkKeys(resource.node(), "the poller", seen, reporter);
                    case DATA_COLLECTION_RULE -> checkKeys(resource.node(), "the data collection rule", seen, reporter);
                    case TABLE, DEFINITION -> {
                        // SEN-TBL-002 looks at tables
                    }
                }
            }
        }
        orphans(context.solution(), reporter);
    }

    private static void checkKeys(MappingNode resource, String what, Set<MappingNode> seen, Reporter reporter) {
        if (seen.add(resource)) {
            for (String key : List.of("name", "apiVersion", "properties")) {
                if (resource.get(key).isEmpty()) {
                    reporter.report(Place.of(resource), "'" + key + "' is missing in " + what, null);
                }
            }
        }
    }

    /** Tells whether the folder has resources of no or other types; one of them may be the missing part, misspelt. */
    private static boolean reportUnknown(String folder, Solution solution, Reporter reporter) {
        List<MappingNode> resources = FolderResources.of(folder, solution);
        List<MappingNode> unknown = resources.stream()
                .filter(node -> node.text("type").isPresent()
                        && ConnectorResource.Type.of(node).isEmpty())
                .toList();
        unknown.forEach(node -> reporter.report(
                Place.of(node, "type"),
                "type '" + node.text("type").orElse("") + "' is none of a codeless connector; allowed: "
                        + String.join(", ", TYPES),
                NearestName.of(node.text("type").orElse(""), TYPES)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(null)));
        return !unknown.isEmpty()
                || resources.stream().anyMatch(node -> node.text("type").isEmpty());
    }

    private static void checkCompanions(DataConnector connector, MappingNode definition, Reporter reporter) {
        List<ConnectorResource> pollers = connector.resources(ConnectorResource.Type.POLLER);
        if (pollers.isEmpty()) {
            reporter.report(
                    Place.of(definition, "type"),
                    "there is no poller beside the definition",
                    "add a resource of type " + ConnectorResource.Type.POLLER.resourceType());
        }
        Optional<MappingNode> config = pollers.stream()
                .flatMap(poller -> poller.node().mapping("properties").stream())
                .filter(properties -> properties.mapping("dcrConfig").isPresent())
                .findFirst();
        config.ifPresent(properties -> {
            DocumentNode place = properties.entry("dcrConfig").orElseThrow().key();
            boolean rule = !connector
                    .resources(ConnectorResource.Type.DATA_COLLECTION_RULE)
                    .isEmpty();
            if (!rule) {
                reporter.report(
                        place,
                        "dcrConfig is given, but there is no data collection rule beside the definition",
                        "add a resource of type " + ConnectorResource.Type.DATA_COLLECTION_RULE.resourceType());
            } else if (fillsCustomTable(connector)
                    && connector.resources(ConnectorResource.Type.TABLE).isEmpty()) {
                reporter.report(
                        place,
                        "the data collection rule fills a custom table, but there is none beside the definition",
                        "add a resource of type " + ConnectorResource.Type.TABLE.resourceType());
            }
        });
    }

    private static boolean fillsCustomTable(DataConnector connector) {
        return connector.resources(ConnectorResource.Type.DATA_COLLECTION_RULE).stream()
                .flatMap(rule -> rule.node().mapping("properties").stream())
                .flatMap(properties -> properties.items("dataFlows").stream())
                .flatMap(flow -> flow.asMapping().stream())
                .anyMatch(flow -> flow.text("outputStream").orElse("Custom-").startsWith("Custom-"));
    }

    /** Pollers and rules in a folder that has no definition. */
    private static void orphans(Solution solution, Reporter reporter) {
        List<String> folders = solution.items(DataConnector.class).stream()
                .filter(connector -> connector.definition().isPresent())
                .map(connector -> folder(connector.path()))
                .toList();
        List<SourceFile> files = new ArrayList<>(solution.sources().values().stream()
                .filter(file -> file.path().startsWith("Data Connectors/")
                        && file.path().toLowerCase(Locale.ROOT).endsWith(".json")
                        && !folders.contains(folder(file.path()))
                        && file.text().contains(ConnectorResource.Type.POLLER.resourceType()))
                .toList());
        Set<String> misspelt = new HashSet<>();
        for (SourceFile file : files) {
            misspelt.add(folder(file.path()));
        }
        misspelt.removeIf(folder -> !reportUnknown(folder, solution, reporter));
        files.removeIf(file -> misspelt.contains(folder(file.path())));
        for (SourceFile file : files) {
            FolderResources.of(file)
                    .filter(node -> ConnectorResource.Type.of(node)
                            .filter(ConnectorResource.Type.POLLER::equals)
                            .isPresent())
                    .forEach(node -> reporter.report(
                            Place.of(node, "type"),
                            "there is no definition beside the poller",
                            "add a resource of type " + ConnectorResource.Type.DEFINITION.resourceType()));
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
