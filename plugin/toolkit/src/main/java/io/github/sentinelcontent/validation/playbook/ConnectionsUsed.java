package io.github.sentinelcontent.validation.playbook;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Steps reach a service through a key of the parameter {@code $connections}, which the resource has to fill. */
final class ConnectionsUsed extends PlaybookCheck {
    private static final Pattern USE =
            Pattern.compile("parameters\\(\\s*'\\$connections'\\s*\\)\\s*\\??\\[\\s*'([^']+)'\\s*\\]");

    ConnectionsUsed() {
        super(CheckInfo.error(
                "SEN-PB-010",
                "connections-used",
                "each connection that a step uses is supplied, each supplied one is used and waited for"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            WorkflowDefinition.of(workflow).ifPresent(definition -> {
                List<MappingEntry> supplied = supplied(workflow);
                Set<String> used = checkUses(definition, supplied, reporter);
                checkSupplied(supplied, used, reporter);
            });
            checkOrder(playbook, workflow, reporter);
        }
    }

    private static List<MappingEntry> supplied(MappingNode workflow) {
        return workflow.mapping("properties")
                .flatMap(properties -> properties.mapping("parameters"))
                .flatMap(parameters -> parameters.mapping("$connections"))
                .flatMap(connections -> connections.mapping("value"))
                .map(MappingNode::entries)
                .orElse(List.of());
    }

    private static Set<String> checkUses(
            WorkflowDefinition definition, List<MappingEntry> supplied, Reporter reporter) {
        List<String> names = supplied.stream().map(MappingEntry::name).toList();
        Set<String> used = new HashSet<>();
        definition.forEachText(text -> {
            Matcher matcher = USE.matcher(text.text());
            while (matcher.find()) {
                String name = matcher.group(1);
                used.add(name.toLowerCase(Locale.ROOT));
                if (!names.contains(name)) {
                    boolean capitals = names.stream().anyMatch(name::equalsIgnoreCase);
                    reporter.report(
                            capitals ? Severity.WARNING : Severity.ERROR,
                            text.locate(matcher.start(1), name.length()),
                            "$connections refers to '" + name + "', which the parameters of the logic app do not have",
                            NearestName.of(name, names)
                                    .map(near -> "did you mean '" + near + "'?")
                                    .orElse(null));
                }
            }
        });
        return used;
    }

    private static void checkSupplied(List<MappingEntry> supplied, Set<String> used, Reporter reporter) {
        for (MappingEntry connection : supplied) {
            if (!used.contains(connection.name().toLowerCase(Locale.ROOT))) {
                reporter.report(
                        Severity.WARNING,
                        connection.key().location(),
                        "no step uses the connection '" + connection.name() + "'",
                        "remove it, or users authorise it for nothing");
            }
        }
    }

    /** A logic app that is deployed before its connections fails. */
    private static void checkOrder(Playbook playbook, MappingNode workflow, Reporter reporter) {
        List<String> waited = workflow.items("dependsOn").stream()
                .flatMap(node -> node.asScalar().stream())
                .map(ScalarNode::text)
                .toList();
        for (MappingNode connection : TemplateResources.connections(playbook)) {
            Optional<String> name = connection.text("name");
            Optional<String> inner = name.flatMap(TemplateResources::variable)
                    .or(() -> name.flatMap(TemplateResources::parameter))
                    .or(() -> name);
            boolean found =
                    inner.isEmpty() || waited.stream().anyMatch(text -> TemplateResources.mentions(text, inner.get()));
            if (!found) {
                reporter.report(
                        Severity.WARNING,
                        Place.of(workflow, "dependsOn").location(),
                        "dependsOn lacks the connection '" + inner.get() + "'",
                        "add [resourceId('Microsoft.Web/connections', " + "variables('" + inner.get() + "'))]");
            }
        }
    }
}
