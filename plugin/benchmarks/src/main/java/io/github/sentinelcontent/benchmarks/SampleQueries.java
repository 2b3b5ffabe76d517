package io.github.sentinelcontent.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries to measure, by name. */
final class SampleQueries {
    private static final List<String> NAMES = List.of(
            "q01_filter_has",
            "q02_summarize_bin",
            "q03_join_inner",
            "q04_join_innerunique",
            "q05_leftanti",
            "q06_dcount",
            "q07_make_set",
            "q08_arg_max",
            "q09_mv_expand",
            "q10_parse",
            "q11_extract_regex",
            "q12_top",
            "q13_let_toscalar",
            "q14_union",
            "q15_dynamic_path");

    private SampleQueries() {}

    /** The built-in queries. */
    static Map<String, String> all() throws IOException {
        Map<String, String> queries = new TreeMap<>();
        for (String name : NAMES) {
            try (InputStream in = SampleQueries.class.getResourceAsStream("queries/" + name + ".kql")) {
                if (in == null) {
                    throw new IOException("resource " + name + ".kql is missing");
                }
                queries.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return queries;
    }

    /** The {@code .kql} files of a directory. */
    static Map<String, String> in(Path directory) throws IOException {
        Map<String, String> queries = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".kql")).toList()) {
                queries.put(file.getFileName().toString().replace(".kql", ""), Files.readString(file));
            }
        }
        return queries;
    }
}
