package io.github.sentinelcontent.kql.io;

import java.util.Locale;
import java.util.Optional;

/** The text formats that tables are read from; each may be compressed with gzip. */
public enum TableFormat {
    /** One JSON object per line. */
    NDJSON(".ndjson", ".jsonl"),
    /**
     * One JSON document: an array of objects, an object whose {@code value} is such an array, the answer of a Log
     * Analytics query ({@code tables}, {@code columns}, {@code rows}), or a single object.
     */
    JSON(".json"),
    /** Comma-separated values with a header line. */
    CSV(".csv"),
    /** Tab-separated values with a header line. */
    TSV(".tsv", ".tab");

    private final String[] suffixes;

    TableFormat(String... suffixes) {
        this.suffixes = suffixes;
    }

    /** The format of a file by the end of its name, {@code .gz} not counting; empty for any other file. */
    public static Optional<TableFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        for (TableFormat format : values()) {
            for (String suffix : format.suffixes) {
                if (plain.endsWith(suffix)) {
                    return Optional.of(format);
                }
            }
        }
        return Optional.empty();
    }
}
