package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Optional;

/** Connections of different playbooks must not share a name, so a variable makes it from that of the playbook. */
final class ConnectionName extends PlaybookCheck {
    ConnectionName() {
        super(CheckInfo.error(
                "SEN-PB-008", "connection-name", "the name of a connection is a variable that the template defines"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        List<String> variables = TemplateResources.variables(playbook).stream()
                .flatMap(node -> node.entries().stream())
                .map(MappingEntry::name)
                .toList();
        MappingNode root = playbook.root().orElseThrow();
        boolean misspelt = root.get("variables").isEmpty()
                && root.entries().stream()
                        .anyMatch(entry -> NearestName.of(entry.name(), List.of("variables"))
                                .isPresent());
        for (MappingNode connection : TemplateResources.connections(playbook)) {
            String name = connection.text("name").orElse("");
            if (name.isBlank() || misspelt) {
                continue; // SEN-PB-001 reports both
            }
            Optional<String> variable = TemplateResources.variable(name);
            if (variable.isEmpty()) {
                reporter.report(
                        Place.of(connection, "name"),
                        "the name of a connection is '" + name + "' and not a variable",
                        "write [variables('…')] and define the variable");
            } else if (variables.stream().noneMatch(variable.get()::equalsIgnoreCase)) {
                reporter.report(
                        Place.of(connection, "name"),
                        "name refers to '" + variable.get() + "', which variables does not have",
                        NearestName.of(variable.get(), variables)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
