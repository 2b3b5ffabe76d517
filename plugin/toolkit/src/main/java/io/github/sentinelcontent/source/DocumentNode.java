package io.github.sentinelcontent.source;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A value of a YAML or JSON document that knows its place. */
public sealed interface DocumentNode permits MappingNode, SequenceNode, ScalarNode {

    /** Returns the file that holds this value. */
    SourceFile file();

    /** Returns the offset in the file's text where the value begins. */
    int start();

    /** Returns the offset in the file's text after the value. */
    int end();

    /** Returns this value as a Jackson tree, without locations; of a repeated key the first entry counts. */
    JsonNode toJson();

    /** Returns the stretch of text that this value takes in its file. */
    default SourceLocation location() {
        return file().location(start(), end());
    }

    /** Returns the value at a JSON pointer such as {@code /entityMappings/0/entityType}; the empty pointer is this value. */
    default Optional<DocumentNode> at(String pointer) {
        return JsonPath.resolve(this, pointer);
    }

    /** Returns the JSON pointer from this value to the innermost one at an offset of the file's text. */
    default String pointerTo(int offset) {
        return JsonPath.pointer(this, offset);
    }

    /** Returns this value if it is a mapping. */
    default Optional<MappingNode> asMapping() {
        return this instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** Returns this value if it is a sequence. */
    default Optional<SequenceNode> asSequence() {
        return this instanceof SequenceNode sequence ? Optional.of(sequence) : Optional.empty();
    }

    /** Returns this value if it is a scalar. */
    default Optional<ScalarNode> asScalar() {
        return this instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }
}
