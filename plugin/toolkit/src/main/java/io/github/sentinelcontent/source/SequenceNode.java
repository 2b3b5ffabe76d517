package io.github.sentinelcontent.source;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A sequence (YAML) or array (JSON).
 *
 * @param file the file that holds it
 * @param start offset of its first character
 * @param end offset after its last character
 * @param items the elements in file order
 */
public record SequenceNode(SourceFile file, int start, int end, List<DocumentNode> items) implements DocumentNode {

    public SequenceNode {
        items = List.copyOf(items);
    }

    /** Returns the elements that are scalars. */
    public List<ScalarNode> scalars() {
        return items.stream().flatMap(n -> n.asScalar().stream()).toList();
    }

    /** Returns the elements that are mappings. */
    public List<MappingNode> mappings() {
        return items.stream().flatMap(n -> n.asMapping().stream()).toList();
    }

    @Override
    public JsonNode toJson() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(item.toJson()));
        return array;
    }
}
