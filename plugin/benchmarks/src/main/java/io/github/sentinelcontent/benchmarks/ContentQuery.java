package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A query of real content.
 *
 * @param id path of its file, and a number where the file has several
 * @param kind rule, hunting, parser or workbook
 */
record ContentQuery(String id, String kind, String text) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z_][\\w ]*)(?::([^{}\"\\n]*))?\\}");

    /** All queries below a folder, by path; a workbook's query counts once. */
    static List<ContentQuery> below(Path folder) throws IOException {
        List<ContentQuery> queries = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String id = folder.relativize(file).toString();
                String name = id.toLowerCase(Locale.ROOT);
                if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                    addContent(id, Files.readString(file), queries);
                } else if (name.endsWith(".json") && name.contains("workbook")) {
                    addWorkbook(id, Files.readString(file), queries, seen);
                }
            }
        }
        return queries;
    }

    private static void addContent(String id, String text, List<ContentQuery> queries) {
        for (String field : List.of("query", "FunctionQuery", "ParserQuery")) {
            String query = field(text, field);
            if (query != null) {
                String kind = !field.equals("query") ? "parser" : id.contains("Analytic Rules") ? "rule" : "hunting";
                queries.add(new ContentQuery(id, kind, query));
            }
        }
    }

    /** The text of a field of a YAML file; null when the file is no YAML or has no such field. */
    static @Nullable String field(String yaml, String field) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        try {
            Object content = new Yaml(new SafeConstructor(options)).load(yaml);
            return content instanceof Map<?, ?> map && map.get(field) != null
                    ? map.get(field).toString()
                    : null;
        } catch (YAMLException notYaml) {
            return null;
        }
    }

    private static void addWorkbook(String id, String text, List<ContentQuery> queries, Set<String> seen) {
        List<String> found = new ArrayList<>();
        collect(DynamicText.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, null), found);
        for (int i = 0; i < found.size(); i++) {
            if (seen.add(found.get(i))) {
                queries.add(new ContentQuery(id + "#" + (i + 1), "workbook", bound(found.get(i))));
            }
        }
    }

    private static void collect(@Nullable Object node, List<String> queries) {
        if (node instanceof List<?> list) {
            list.forEach(element -> collect(element, queries));
        } else if (node instanceof Map<?, ?> map) {
            boolean logs = map.get("queryType") == null || Long.valueOf(0).equals(map.get("queryType"));
            boolean item = map.containsKey("queryType") || map.containsKey("version");
            if (logs && item && map.get("query") instanceof String query) {
                queries.add(query);
            }
            map.values().forEach(child -> collect(child, queries));
        }
    }

    /** The query with values in place of the workbook's parameters. */
    private static String bound(String query) {
        return PARAMETER.matcher(query).replaceAll(match -> {
            String format = match.group(2) == null ? "" : match.group(2);
            String name = match.group(1).toLowerCase(Locale.ROOT);
            return switch (format) {
                case "start" -> "datetime(2023-12-31)";
                case "end" -> "datetime(2024-01-01)";
                case "startISO" -> "2023-12-31T00:00:00Z";
                case "endISO" -> "2024-01-01T00:00:00Z";
                case "grain" -> "1h";
                case "seconds" -> "3600";
                default -> format.equals("query") || name.startsWith("time") ? " > ago(1d)" : "x";
            };
        });
    }
}
