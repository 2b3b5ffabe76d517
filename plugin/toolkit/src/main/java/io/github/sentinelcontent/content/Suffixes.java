package io.github.sentinelcontent.content;

import java.util.List;
import java.util.stream.Stream;

/** File suffixes of the content kinds. */
final class Suffixes {

    static final List<String> YAML = List.of(".yaml", ".yml");
    static final List<String> JSON = List.of(".json");
    static final List<String> PARSER = List.of(".yaml", ".yml", ".txt", ".kql", ".json");

    private Suffixes() {}

    static List<String> joined(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
