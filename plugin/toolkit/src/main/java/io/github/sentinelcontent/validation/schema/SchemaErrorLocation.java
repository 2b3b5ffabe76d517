package io.github.sentinelcontent.validation.schema;

import com.networknt.schema.Error;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Optional;

/** Finds the place in the file for an error of the schema validator. */
final class SchemaErrorLocation {
    private SchemaErrorLocation() {}

    /**
     * The key for an unknown key; the first key of the object that lacks a required one; the value for everything
     * else. A whole object or array is shortened to its first line, so that a report marks a line and not half a file.
     */
    static SourceLocation of(Error error, DocumentNode document) {
        DocumentNode node = document.at(pointer(error)).orElse(document);
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
        return node.location();
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }
}
