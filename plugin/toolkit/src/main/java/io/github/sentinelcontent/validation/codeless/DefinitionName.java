package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A poller belongs to the definition that it names. */
final class DefinitionName implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-CCF-003",
            "definition-name",
            "connectorDefinitionName of a poller is the name or id of its definition");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        Set<String> names = new LinkedHashSet<>();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            connector.definition().ifPresent(definition -> {
                definition.text("name").ifPresent(names::add);
                connector.ui().flatMap(page -> page.text("id")).ifPresent(names::add);
                compare(connector, definition, reporter);
            });
        }
        Set<MappingNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            for (ConnectorResource poller : connector.resources(ConnectorResource.Type.POLLER)) {
                if (seen.add(poller.node())) {
                    poller.node()
                            .mapping("properties")
                            .ifPresent(properties -> checkPoller(properties, names, reporter));
                }
            }
        }
    }

    private static void compare(DataConnector connector, MappingNode definition, Reporter reporter) {
        Optional<String> name = definition.text("name").filter(text -> !Poller.isDynamic(text));
        Optional<ScalarNode> id = connector.ui().flatMap(page -> page.scalar("id"));
        if (name.isPresent() && id.isPresent() && !id.get().text().equals(name.get())) {
            reporter.report(
                    Severity.WARNING,
                    id.get().location(),
                    "connectorUiConfig.id says '" + id.get().text() + "', the name of the definition is '" + name.get()
                            + "'",
                    "write the same for both");
        }
    }

    private static void checkPoller(MappingNode properties, Set<String> names, Reporter reporter) {
        String name = properties.text("connectorDefinitionName").orElse("");
        if (name.isBlank()) {
            reporter.report(
                    Place.of(properties, "connectorDefinitionName"),
                    "'connectorDefinitionName' is missing in properties",
                    null);
        } else if (!Poller.isDynamic(name) && !names.contains(name)) {
            reporter.report(
                    Place.of(properties, "connectorDefinitionName"),
                    "connectorDefinitionName refers to '" + name + "', which no definition of the solution is called",
                    NearestName.of(name, names)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
