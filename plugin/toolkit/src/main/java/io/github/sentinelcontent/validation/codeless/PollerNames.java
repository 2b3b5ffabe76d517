package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two pollers of one name overwrite each other. */
final class PollerNames extends CodelessCheck {
    PollerNames() {
        super(CheckInfo.warning(
                "SEN-CCF-016",
                "poller-names",
                "pollers have names of their own, with a parameter when there may be several connections"));
    }

    @Override
    void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter) {
        List<MappingNode> pollers = connector.resources(ConnectorResource.Type.POLLER).stream()
                .map(ConnectorResource::node)
                .toList();
        Set<String> names = new HashSet<>();
        boolean several = connector
                .ui()
                .map(page -> page.file().text().substring(page.start(), page.end()))
                .filter(text -> text.contains("\"DataConnectorsGrid\""))
                .isPresent();
        for (MappingNode poller : pollers) {
            String name = poller.text("name").orElse("");
            if (!name.isEmpty() && !names.add(name)) {
                reporter.report(Place.of(poller, "name"), "'" + name + "' is already the name of a poller", null);
            } else if (several && !name.isEmpty() && !Poller.isDynamic(name)) {
                reporter.report(
                        Place.of(poller, "name"),
                        "the definition lets users add several connections, but all get the name '" + name + "'",
                        "put a parameter into the name, such as {{guidValue}}");
            }
        }
    }
}
