package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds resources of a template that wait for each other, as far as their names are written the same. */
final class DependencyCycle {
    private final List<MappingNode> resources = new ArrayList<>();
    private final Map<String, MappingNode> byName = new HashMap<>();
    private final Reporter reporter;

    DependencyCycle(DeploymentTemplate template, Reporter reporter) {
        this.reporter = reporter;
        template.allResources().forEach(resource -> resource.text("name").ifPresent(name -> add(name, resource)));
    }

    /** A resource is named by its name, or by type and name. */
    private void add(String name, MappingNode resource) {
        resources.add(resource);
        byName.putIfAbsent(normal(name), resource);
        String inner = ArmText.isExpression(name)
                ? name.substring(1, name.length() - 1)
                : "'" + name.replace("/", "','") + "'";
        resource.text("type")
                .ifPresent(type -> byName.putIfAbsent(normal("[resourceId('" + type + "'," + inner + ")]"), resource));
    }

    void check() {
        Set<MappingNode> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<MappingNode> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        resources.forEach(resource -> visit(resource, waiting, done));
    }

    private void visit(MappingNode resource, Set<MappingNode> waiting, Set<MappingNode> done) {
        if (!done.add(resource)) {
            return;
        }
        waiting.add(resource);
        for (ScalarNode needed : needed(resource)) {
            MappingNode other = byName.get(normal(needed.text()));
            if (other != null && waiting.contains(other)) {
                reporter.report(needed, "the resource waits for itself", "remove the dependency");
            } else if (other != null) {
                visit(other, waiting, done);
            }
        }
        waiting.remove(resource);
    }

    private static List<ScalarNode> needed(MappingNode resource) {
        return resource.items("dependsOn").stream()
                .flatMap(node -> node.asScalar().stream())
                .toList();
    }

    private static String normal(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
