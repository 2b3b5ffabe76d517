package io.github.sentinelcontent.validation.playbook;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The definition of a logic app.
 *
 * <p>Source: <a href="https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language">schema of
 * the Workflow Definition Language</a>.
 *
 * @param workflow the resource
 * @param node the definition
 */
record WorkflowDefinition(MappingNode workflow, MappingNode node) {

    /**
     * The actions that stand together, such as those of a branch; only these may follow one another.
     *
     * @param actions one entry for each action
     */
    record Level(MappingNode actions) {}

    /** The definition of a logic app that has one. */
    static Optional<WorkflowDefinition> of(MappingNode workflow) {
        return workflow.mapping("properties")
                .flatMap(properties -> properties.mapping("definition"))
                .map(node -> new WorkflowDefinition(workflow, node));
    }

    /** The triggers. */
    List<MappingEntry> triggers() {
        return node.mapping("triggers").map(MappingNode::entries).orElse(List.of());
    }

    /** All levels of actions, outer ones first. */
    List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        addLevels(node, levels);
        return levels;
    }

    private static void addLevels(MappingNode owner, List<Level> levels) {
        owner.mapping("actions").ifPresent(actions -> {
            levels.add(new Level(actions));
            for (MappingEntry entry : actions.entries()) {
                entry.value().asMapping().ifPresent(action -> addBranches(action, levels));
            }
        });
    }

    private static void addBranches(MappingNode action, List<Level> levels) {
        addLevels(action, levels);
        action.mapping("else").ifPresent(branch -> addLevels(branch, levels));
        action.mapping("default").ifPresent(branch -> addLevels(branch, levels));
        action.mapping("cases")
                .ifPresent(cases -> cases.entries()
                        .forEach(entry -> entry.value().asMapping().ifPresent(branch -> addLevels(branch, levels))));
    }

    /** All actions. */
    List<MappingEntry> actions() {
        return levels().stream()
                .flatMap(level -> level.actions().entries().stream())
                .toList();
    }

    /** Hands over every text of the triggers and actions. */
    void forEachText(Consumer<ScalarNode> consumer) {
        node.get("triggers").ifPresent(part -> texts(part, consumer));
        node.get("actions").ifPresent(part -> texts(part, consumer));
        node.get("outputs").ifPresent(part -> texts(part, consumer));
    }

    private static void texts(DocumentNode node, Consumer<ScalarNode> consumer) {
        if (node instanceof ScalarNode scalar) {
            consumer.accept(scalar);
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> texts(item, consumer));
        } else if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> texts(entry.value(), consumer));
        }
    }
}
