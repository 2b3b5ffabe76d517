package io.github.sentinelcontent.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The anchors of a YAML document met so far, each with the number of values that an alias to it stands for. */
final class YamlAnchors {

    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    void open(@Nullable String name) {
        if (name != null) {
            open.add(name);
            anchors.remove(name);
        }
    }

    void close(@Nullable String name, DocumentNode node, int size) {
        if (name != null) {
            open.remove(name);
            anchors.put(name, new Anchor(node, size));
        }
    }

    @Nullable
    Anchor find(String name) {
        return anchors.get(name);
    }

    boolean isOpen(String name) {
        return open.contains(name);
    }

    /**
     * An anchored value.
     *
     * @param node the value
     * @param size number of values in it, itself included and aliases expanded
     */
    record Anchor(DocumentNode node, int size) {}
}
