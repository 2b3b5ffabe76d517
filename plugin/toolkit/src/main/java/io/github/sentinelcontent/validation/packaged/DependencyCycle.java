package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Reporter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds resources of a template that wait for each other, as far as their names are written the same. */
final class DependencyCycle {
    private final Map<String, MappingNode> byName = new HashMap<>();
    private final Reporter reporter;

    DependencyCycle(DeploymentTemplate template, Reporter reporter) {
        this.reporter = reporter;
        template.allResources()
                .forEach(resource ->
                        resource.text("name").ifPresent(name -> byName.putIfAbsent(normal(name), resource)));
    }

    void check() {
        Set<String> done = new HashSet<>();
        byName.keySet().stream().sorted().forEach(name -> visit(name, new HashSet<>(), done));
    }

    private void visit(String name, Set<String> waiting, Set<String> done) {
        if (!done.add(name)) {
            return;
        }
        waiting.add(name);
        for (ScalarNode needed : needed(byName.get(name))) {
            String other = normal(needed.text());
            if (waiting.contains(other)) {
                reporter.report(needed, "the resource waits for itself", "remove the dependency");
            } else if (byName.containsKey(other)) {
                visit(other, waiting, done);
            }
        }
        waiting.remove(name);
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
