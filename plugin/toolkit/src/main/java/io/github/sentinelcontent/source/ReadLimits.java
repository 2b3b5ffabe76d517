package io.github.sentinelcontent.source;

/**
 * Bounds on what is read, so that hostile content is refused instead of exhausting memory or stack.
 *
 * @param maxBytes largest file; a 50 MB workbook still fits the default
 * @param maxDepth deepest nesting of mappings and sequences
 * @param maxNodes most values in one document, aliases counted each time they are used
 * @param maxFiles most files in one folder tree
 */
public record ReadLimits(long maxBytes, int maxDepth, int maxNodes, int maxFiles) {

    /** Far above any published solution, far below what a build machine can hold. */
    public static final ReadLimits DEFAULT = new ReadLimits(64L << 20, 200, 2_000_000, 50_000);
}
