package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads sample logs into memory. */
final class SampleTables {
    private static final ReadLimits LIMITS = new ReadLimits(16L << 30, 20_000_000, 100);
    private static final String SUFFIX = ".ndjson";

    private SampleTables() {}

    /** The files of a directory with one JSON object per line, sorted. */
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /** The tables of all files by name. */
    static Map<String, Table> readAll(Path directory) throws IOException {
        Map<String, Table> tables = new TreeMap<>();
        for (Path file : files(directory)) {
            tables.put(file.getFileName().toString().replace(SUFFIX, ""), read(file));
        }
        return tables;
    }

    static Table read(Path file) throws IOException {
        return new TableReader(LIMITS).read(file, null).table();
    }
}
