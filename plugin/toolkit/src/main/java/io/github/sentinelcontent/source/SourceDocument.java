package io.github.sentinelcontent.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A YAML or JSON file that was read.
 *
 * @param source the file
 * @param root its value; absent when the file could not be read at all
 * @param problems what was met while reading, in file order; encoding problems of the file included
 */
public record SourceDocument(SourceFile source, @Nullable DocumentNode root, List<SourceProblem> problems) {

    public SourceDocument {
        problems = List.copyOf(problems);
    }

    /** Returns the value of the document if it is a mapping. */
    public Optional<MappingNode> mapping() {
        return Optional.ofNullable(root).flatMap(DocumentNode::asMapping);
    }

    /** Returns the value at a JSON pointer. */
    public Optional<DocumentNode> at(String pointer) {
        return Optional.ofNullable(root).flatMap(node -> node.at(pointer));
    }
}
