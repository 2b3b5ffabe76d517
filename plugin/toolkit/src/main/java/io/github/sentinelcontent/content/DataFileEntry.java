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

    /** Tells whether the file that was found has another suffix than the path as written. */
    public boolean hasOtherSuffix() {
        return target.isFile()
                && !lastName(text().strip().replace('\\', '/')).equalsIgnoreCase(lastName(target.path()));
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns where the data file lists it. */
    public SourceLocation location() {
        return node.location();
    }
}
