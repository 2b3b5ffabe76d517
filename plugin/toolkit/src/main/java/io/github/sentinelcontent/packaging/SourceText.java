package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A text in a template that remembers where it comes from, and whether it is content or already template language.
 *
 * <p>Content is what authors mean as text: it must reach the workspace as it is, whatever brackets it has, see
 * {@link LiteralTexts}. Template language stays as written; playbooks and codeless connectors are files of that kind.
 */
final class SourceText extends StringNode {
    private static final long serialVersionUID = 1;

    private final transient @Nullable DocumentNode origin;
    private final boolean isContent;

    private SourceText(String text, @Nullable DocumentNode origin, boolean isContent) {
        super(text);
        this.origin = origin;
        this.isContent = isContent;
    }

    /** Returns a text of the content whose place is not known exactly. */
    static SourceText content(String text) {
        return new SourceText(text, null, true);
    }

    /** Returns a value whose texts are content. */
    static JsonNode content(DocumentNode node) {
        return json(node, true);
    }

    /** Returns a value whose texts are template language. */
    static JsonNode template(DocumentNode node) {
        return json(node, false);
    }

    private static JsonNode json(DocumentNode node, boolean isContent) {
        if (node instanceof MappingNode mapping) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (MappingEntry entry : mapping.entries()) {
                if (!object.has(entry.name())) {
                    object.set(entry.name(), json(entry.value(), isContent));
                }
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            sequence.items().forEach(item -> array.add(json(item, isContent)));
            return array;
        }
        JsonNode value = node.toJson();
        return value.isString() ? new SourceText(((ScalarNode) node).text(), node, isContent) : value;
    }

    /** Returns a text of the template language in place of another value, whose place it keeps. */
    static JsonNode inPlaceOf(JsonNode value, String text) {
        return value instanceof SourceText old ? old.asTemplate(text) : valueOf(text);
    }

    /** Returns another text in place of this one, as template language. */
    SourceText asTemplate(String text) {
        return new SourceText(text, origin, false);
    }

    boolean isContent() {
        return isContent;
    }

    @Nullable
    DocumentNode origin() {
        return origin;
    }
}
