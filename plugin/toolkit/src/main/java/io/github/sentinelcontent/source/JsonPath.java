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

    /** A key belongs to its value. */
    static String pointer(DocumentNode root, int offset) {
        if (root instanceof MappingNode mapping) {
            for (MappingEntry entry : mapping.entries()) {
                if (offset >= entry.key().start() && offset < entry.value().end()) {
                    String step = entry.name().replace("~", "~0").replace("/", "~1");
                    return "/" + step + pointer(entry.value(), offset);
                }
            }
        }
        if (root instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                DocumentNode item = sequence.items().get(i);
                if (offset >= item.start() && offset < item.end()) {
                    return "/" + i + pointer(item, offset);
                }
            }
        }
        return "";
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
