package io.github.sentinelcontent.validation.general;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.ScalarType;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a document with the key that it stands under.
 *
 * @param key the nearest key above; empty for a document that is one text
 * @param node the text
 */
record KeyedScalar(String key, ScalarNode node) {

    /** All texts of a document in file order. */
    static List<KeyedScalar> of(DocumentNode root) {
        List<KeyedScalar> found = new ArrayList<>();
        collect("", root, found);
        return found;
    }

    private static void collect(String key, DocumentNode node, List<KeyedScalar> found) {
        if (node instanceof ScalarNode scalar) {
            if (scalar.type() == ScalarType.STRING) {
                found.add(new KeyedScalar(key, scalar));
            }
        } else if (node instanceof SequenceNode sequence) {
            sequence.items().forEach(item -> collect(key, item, found));
        } else if (node instanceof MappingNode mapping) {
            mapping.entries().forEach(entry -> collect(entry.name(), entry.value(), found));
        }
    }
}
