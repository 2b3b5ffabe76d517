package io.github.sentinelcontent.source;

import java.util.Optional;

/** Walks a document along a JSON pointer (RFC 6901). */
final class JsonPath {

    private JsonPath() {}

    static Optional<DocumentNode> resolve(DocumentNode root, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer begins with '/': " + pointer);
        }
        Optional<DocumentNode> node = Optional.of(root);
        for (String token : pointer.substring(1).split("/", -1)) {
            String step = token.replace("~1", "/").replace("~0", "~");
            node = node.flatMap(n -> step(n, step));
        }
        return node;
    }

    private static Optional<DocumentNode> step(DocumentNode node, String step) {
        if (node instanceof MappingNode mapping) {
            return mapping.get(step);
        }
        if (node instanceof SequenceNode sequence && step.matches("0|[1-9][0-9]{0,8}")) {
            int index = Integer.parseInt(step);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
