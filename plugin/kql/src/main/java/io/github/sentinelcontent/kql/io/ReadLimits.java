package io.github.sentinelcontent.kql.io;

/**
 * Bounds on what is read from one file.
 *
 * @param maxBytes most bytes after decompression
 * @param maxRows most rows
 * @param maxProblems most problems that are kept
 */
public record ReadLimits(long maxBytes, int maxRows, int maxProblems) {
    /** Enough for sample data: 512 MB, 5 million rows, 100 problems. */
    public static final ReadLimits DEFAULT = new ReadLimits(512L << 20, 5_000_000, 100);
}
