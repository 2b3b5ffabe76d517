package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.validation.ReferenceLines;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names that still work or did, and those to write instead. */
final class DeprecatedNames {
    private static final Map<String, String> FUNCTIONS = new TreeMap<>();
    private static final Map<String, String> ALIASES = new TreeMap<>();
    private static final Map<String, String> TABLES = new TreeMap<>();
    private static final Map<String, String> COLUMNS = new TreeMap<>();

    static {
        for (String line : ReferenceLines.read("deprecated-names.txt")) {
            String[] words = line.strip().split(" +", 3);
            Map<String, String> names = switch (words[0]) {
                case "function" -> FUNCTIONS;
                case "alias" -> ALIASES;
                case "table" -> TABLES;
                case "column" -> COLUMNS;
                default -> throw new IllegalArgumentException("not a kind of name: " + line);
            };
            names.put(words[1], words.length > 2 ? words[2] : "");
        }
    }

    private DeprecatedNames() {}

    /** What to write instead of a function or operator. */
    static Optional<String> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** The usual spelling of a function that has several. */
    static Optional<String> alias(String name) {
        return Optional.ofNullable(ALIASES.get(name));
    }

    /** What to read instead of a table. */
    static Optional<String> table(String name) {
        return Optional.ofNullable(TABLES.get(name));
    }

    /** What to use instead of a column, by {@code Table.Column}; the table may be {@code *}. */
    static Optional<String> column(String table, String name) {
        return Optional.ofNullable(COLUMNS.getOrDefault(table + "." + name, COLUMNS.get("*." + name)));
    }
}
