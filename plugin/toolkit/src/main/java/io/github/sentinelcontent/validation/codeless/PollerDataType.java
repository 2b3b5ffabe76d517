package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
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
            String plain = name.replaceFirst("^(Custom|Microsoft)-", "");
            reporter.report(
                    type.get(),
                    "dataType refers to '" + name + "', which the tables of the solution do not have",
                    tables.contains(plain)
                            ? "write '" + plain + "'"
                            : NearestName.of(name, tables)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null));
        }
    }
}
