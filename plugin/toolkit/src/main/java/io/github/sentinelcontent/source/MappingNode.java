package io.github.sentinelcontent.source;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mapping (YAML) or object (JSON).
 *
 * @param file the file that holds it
 * @param start offset of its first character
 * @param end offset after its last character
 * @param entries keys and values in file order; a key given twice is here twice
 */
public record MappingNode(SourceFile file, int start, int end, List<MappingEntry> entries) implements DocumentNode {

    public MappingNode {
        entries = List.copyOf(entries);
    }

    /** Returns the value of a key, spelled exactly; of a repeated key the first. */
    public Optional<DocumentNode> get(String key) {
        return entry(key).map(MappingEntry::value);
    }

    /** Returns the entry of a key, spelled exactly; of a repeated key the first. */
    public Optional<MappingEntry> entry(String key) {
        for (MappingEntry entry : entries) {
            if (entry.name().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Returns the entry of a key whatever its capitals; an exact spelling wins. */
    public Optional<MappingEntry> entryIgnoreCase(String key) {
        return entry(key)
                .or(() -> entries.stream()
                        .filter(e -> e.name().equalsIgnoreCase(key))
                        .findFirst());
    }

    /** Returns the value of a key if it is a scalar. */
    public Optional<ScalarNode> scalar(String key) {
        return get(key).flatMap(DocumentNode::asScalar);
    }

    /** Returns the text of a key's value if it is a scalar other than null. */
    public Optional<String> text(String key) {
        return scalar(key).filter(s -> s.type() != ScalarType.NULL).map(ScalarNode::text);
    }

    /** Returns the value of a key if it is a mapping. */
    public Optional<MappingNode> mapping(String key) {
        return get(key).flatMap(DocumentNode::asMapping);
    }

    /** Returns the elements of a key's value; empty if it is absent or not a sequence. */
    public List<DocumentNode> items(String key) {
        return get(key).flatMap(DocumentNode::asSequence)
                .map(SequenceNode::items)
                .orElse(List.of());
    }

    @Override
    public JsonNode toJson() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (MappingEntry entry : entries) {
            if (!object.has(entry.name())) {
                object.set(entry.name(), entry.value().toJson());
            }
        }
        return object;
    }
}
