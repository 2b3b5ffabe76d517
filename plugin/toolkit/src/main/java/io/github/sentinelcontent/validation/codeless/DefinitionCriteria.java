package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** A connector with pollers is connected when one of them runs. */
final class DefinitionCriteria extends CodelessCheck {
    private static final List<String> FITTING = List.of("HasDataConnectors", "IsConnectedQuery");

    DefinitionCriteria() {
        super(CheckInfo.warning(
                "SEN-CCF-014", "criteria", "connectivityCriteria of a definition with pollers is HasDataConnectors"));
    }

    private static String nearest(String type) {
        return FITTING.stream().filter(type::equalsIgnoreCase).findFirst().orElse(FITTING.get(0));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        boolean polled = !connector.resources(ConnectorResource.Type.POLLER).isEmpty();
        connector
                .ui()
                .filter(page -> polled && page.get("connectivityCriteria").isPresent())
                .ifPresent(page -> {
                    List<ScalarNode> types = page.items("connectivityCriteria").stream()
                            .flatMap((DocumentNode node) -> node.asMapping().stream())
                            .flatMap(criterion -> criterion.scalar("type").stream())
                            .toList();
                    if (types.isEmpty()) {
                        reporter.report(
                                Place.of(page, "connectivityCriteria"),
                                "connectivityCriteria names no type",
                                "write [{ \"type\": \"HasDataConnectors\" }]");
                    }
                    types.stream()
                            .filter(type -> !FITTING.contains(type.text()))
                            .forEach(type -> reporter.reportMendable(
                                    type,
                                    "connectivityCriteria has the type '" + type.text() + "'",
                                    nearest(type.text())));
                });
    }
}
