package io.github.sentinelcontent.validation.schema;

import com.networknt.schema.Error;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the place in the file for an error of the schema validator. */
final class SchemaErrorLocation {
    private SchemaErrorLocation() {}

    /**
     * The key for one that is unknown, forbidden, or has nothing behind it; the first key of the object that lacks a
     * required one; the entry that a list has for the second time; the value for everything else. A whole object or
     * array is shortened to its first line, so that a report marks a line and not half a file.
     */
    static SourceLocation of(Error error, DocumentNode document) {
        String pointer = error.getInstanceLocation().toString();
        DocumentNode node = document.at(pointer).orElse(document);
        if (isForbidden(error)) {
            return keyOf(pointer, document).orElse(node).location();
        }
        if (node instanceof MappingNode mapping) {
            Optional<MappingEntry> named = Optional.ofNullable(error.getProperty())
                    .filter(property -> !error.getKeyword().equals("required"))
                    .flatMap(mapping::entry);
            if (named.isPresent()) {
                return named.get().key().location();
            }
            if (!mapping.entries().isEmpty()) {
                return mapping.entries().get(0).key().location();
            }
        }
        if (error.getKeyword().equals("uniqueItems") && node instanceof SequenceNode list) {
            return repeated(list).orElse(list).location();
        }
        return node.start() == node.end()
                ? keyOf(pointer, document).orElse(node).location()
                : node.location();
    }

    /** Nothing can satisfy {@code not: {}}: the key itself must not be there. */
    private static boolean isForbidden(Error error) {
        return error.getKeyword().equals("not") && error.getSchemaNode().isEmpty();
    }

    private static Optional<DocumentNode> repeated(SequenceNode list) {
        Set<JsonNode> seen = new HashSet<>();
        return list.items().stream().filter(item -> !seen.add(item.toJson())).findFirst();
    }

    private static Optional<DocumentNode> keyOf(String pointer, DocumentNode document) {
        int slash = pointer.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : document.at(pointer.substring(0, slash))
                        .flatMap(DocumentNode::asMapping)
                        .flatMap(parent -> parent.entries().stream()
                                .filter(entry -> entry.name()
                                        .equals(pointer.substring(slash + 1)
                                                .replace("~1", "/")
                                                .replace("~0", "~")))
                                .findFirst())
                        .map(MappingEntry::key);
    }
}
