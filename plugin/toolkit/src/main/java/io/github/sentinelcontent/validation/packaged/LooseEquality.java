package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.List;
import java.util.Optional;

/** Compares content with its packaged form, which differs in blanks, quotes and escapes without meaning. */
final class LooseEquality {
    private LooseEquality() {}

    static boolean same(DocumentNode a, DocumentNode b) {
        if (a instanceof ScalarNode x && b instanceof ScalarNode y) {
            return normal(x.text()).equals(normal(y.text()));
        }
        if (a instanceof SequenceNode x) {
            return sameItems(x.items(), b instanceof SequenceNode y ? y.items() : List.of(b));
        }
        if (b instanceof SequenceNode y) {
            return sameItems(List.of(a), y.items());
        }
        return a instanceof MappingNode x && b instanceof MappingNode y && sameEntries(x, y);
    }

    private static boolean sameItems(List<DocumentNode> a, List<DocumentNode> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i), b.get(i));
        }
        return same;
    }

    private static boolean sameEntries(MappingNode a, MappingNode b) {
        return a.entries().size() == b.entries().size()
                && a.entries().stream().allMatch(entry -> {
                    Optional<DocumentNode> other = b.get(entry.name());
                    return other.isPresent() && same(entry.value(), other.get());
                });
    }

    static String normal(String text) {
        String literal = ArmText.bare(text).replaceAll("\\s+", " ").strip();
        boolean quoted = literal.startsWith("'") || literal.startsWith("\"");
        String start = quoted ? literal.substring(1) : literal;
        return start.endsWith("'") || start.endsWith("\"")
                ? start.substring(0, start.length() - 1).strip()
                : start.strip();
    }
}
