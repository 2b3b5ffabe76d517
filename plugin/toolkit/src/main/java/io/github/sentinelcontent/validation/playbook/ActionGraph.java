package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of a logic app follow one another in an order that exists, and read only what a step has left. */
final class ActionGraph extends PlaybookCheck {
    private static final Set<String> TRIGGER_TYPES = Set.of("request", "recurrence", "http", "httpwebhook");
    private static final List<String> SENTINEL_PATHS = List.of("/incident-creation", "/subscribe", "/entity/");

    ActionGraph() {
        super(
                CheckInfo.warning(
                        "SEN-PB-012",
                        "action-graph",
                        "steps follow and read steps that exist, without a circle, after a trigger of Microsoft Sentinel, HTTP or a schedule"));
    }

    @Override
    void check(Playbook playbook, SolutionContext context, Reporter reporter) {
        for (MappingNode workflow : TemplateResources.workflows(playbook)) {
            WorkflowDefinition.of(workflow).ifPresent(definition -> {
                definition.levels().forEach(level -> checkOrder(level, reporter));
                checkReferences(definition, reporter);
                checkTriggers(definition, reporter);
            });
        }
    }

    private static void checkOrder(WorkflowDefinition.Level level, Reporter reporter) {
        List<String> names =
                level.actions().entries().stream().map(MappingEntry::name).toList();
        RunOrder order = new RunOrder();
        for (MappingEntry action : level.actions().entries()) {
            List<MappingEntry> before = action.value()
                    .asMapping()
                    .flatMap(node -> node.mapping("runAfter"))
                    .map(MappingNode::entries)
                    .orElse(List.of());
            for (MappingEntry entry : before) {
                if (names.contains(entry.name())) {
                    order.add(action, entry);
                } else {
                    reporter.report(
                            entry.key(),
                            "runAfter refers to '" + entry.name() + "', which the actions beside it do not have",
                            nearest(entry.name(), names));
                }
            }
        }
        order.firstInCircle()
                .ifPresent(entry -> reporter.report(
                        entry.key(), "'" + entry.name() + "' waits for this action itself, in a circle", null));
    }

    private static void checkReferences(WorkflowDefinition definition, Reporter reporter) {
        List<String> names =
                definition.actions().stream().map(MappingEntry::name).toList();
        Set<String> known = names.stream().map(ActionGraph::normal).collect(Collectors.toSet());
        definition.triggers().forEach(trigger -> known.add(normal(trigger.name())));
        definition.forEachText(text -> {
            if (text.text().indexOf('@') >= 0 && text.text().indexOf('\'') >= 0) {
                checkReferences(text, names, known, reporter);
            }
        });
    }

    private static void checkReferences(ScalarNode text, List<String> names, Set<String> known, Reporter reporter) {
        for (StepReference reference : StepReference.in(text.text())) {
            String name = reference.name();
            if (!known.contains(normal(name))) {
                reporter.report(
                        text.locate(reference.start(), name.length()),
                        "the expression refers to '" + name + "', which is no action of this logic app",
                        nearest(name, names));
            }
        }
    }

    /** Expressions write blanks in names as underscores. */
    private static String normal(String name) {
        return name.replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private static @Nullable String nearest(String name, List<String> names) {
        return NearestName.of(name, names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(null);
    }

    private static void checkTriggers(WorkflowDefinition definition, Reporter reporter) {
        if (definition.triggers().isEmpty()) {
            reporter.report(Place.of(definition.node(), "triggers"), "the logic app has no trigger", null);
        }
        for (MappingEntry trigger : definition.triggers()) {
            Optional<MappingNode> node = trigger.value().asMapping();
            String type = node.flatMap(n -> n.text("type")).orElse("");
            String path = node.flatMap(n -> n.mapping("inputs"))
                    .flatMap(inputs -> inputs.text("path"))
                    .orElse("");
            boolean known = TRIGGER_TYPES.contains(type.toLowerCase(Locale.ROOT))
                    || SENTINEL_PATHS.stream().anyMatch(path::startsWith);
            if (!known) {
                reporter.report(
                        node.map(n -> Place.of(n, "type")).orElse(trigger.key()),
                        "the trigger of type '" + type + "' is not one of Microsoft Sentinel, HTTP or a schedule",
                        null);
            }
        }
    }
}
