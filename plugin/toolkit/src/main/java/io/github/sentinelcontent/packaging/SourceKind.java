package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/** The note on an item that says where it is offered. */
final class SourceKind {

    private SourceKind() {}

    /** Tells whether an item may be part of a solution: content that stands alone in the gallery may not. */
    static boolean isForSolutions(Optional<ScalarNode> kind, Problems problems) {
        Optional<ScalarNode> outside = kind.filter(
                k -> k.text().equalsIgnoreCase("Community") || k.text().equalsIgnoreCase("Standalone"));
        outside.ifPresent(k -> problems.add(
                PackagingRule.NOT_FOR_SOLUTIONS,
                k,
                "source kind '" + k.text() + "' does not belong in a solution",
                "write Solution or take the item off the data file"));
        return outside.isEmpty();
    }
}
