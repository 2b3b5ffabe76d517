package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * A parameter of a parser.
 *
 * @param node the entry of the list
 */
public record ParserParameter(MappingNode node) {

    /** Returns the name. */
    public Optional<String> name() {
        return node.text("Name");
    }

    /** Returns the type as written, such as {@code string} or {@code table:(*)}. */
    public Optional<String> type() {
        return node.text("Type");
    }

    /** Returns the default as written; a parameter without one is required. */
    public Optional<ScalarNode> defaultValue() {
        return node.scalar("Default").or(() -> node.scalar("DefaultValue")).filter(value -> !value.isNull());
    }
}
