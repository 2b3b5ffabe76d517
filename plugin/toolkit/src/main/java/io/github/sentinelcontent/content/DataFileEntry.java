package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.ResolvedPath;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;

/**
 * A path that the data file lists.
 *
 * @param node the path as written
 * @param target where it leads
 * @param inRepository whether it was found in the repository around the solution instead of in the solution
 */
public record DataFileEntry(ScalarNode node, ResolvedPath target, boolean inRepository) {

    /** Returns the path as written. */
    public String text() {
        return node.text();
    }

    /** Returns where the data file lists it. */
    public SourceLocation location() {
        return node.location();
    }
}
