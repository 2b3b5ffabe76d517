package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows for a query out of its own text. A column gets the literals that conditions compare it with, a bag the
 * properties that the query reads; other columns get values out of small pools, so that the sides of a join meet. The same text gives the same rows.
 */
final class RuleRows {
    private static final String TEXT = "(?:[hH]?@?\"([^\"\\\\\\n]{1,80})\"|[hH]?@?'([^'\\\\\\n]{1,80})')";
    private static final Pattern LITERAL = Pattern.compile(TEXT + "|(?<![\\w.])(-?\\d{1,9})(?![\\w.])");
    private static final Pattern CONDITION =
            Pattern.compile("(\\w+)\\)?\\s*(?:==|=~|!=|!~|<=?|>=?|:|!?\\b(?:has|has_cs|contains"
                    + "|startswith|endswith|hasprefix|in|in~|has_any|has_all)\\b)\\s*((?:\\(\\s*)?(?:"
                    + LITERAL.pattern()
                    + ")(?:\\s*,\\s*(?:" + LITERAL.pattern() + ")){0,40})");
    /** Columns whose text is read as JSON, and names of properties. */
    private static final Pattern JSON_COLUMN =
            Pattern.compile("(?:parse_json|todynamic|parsejson)\\s*\\(\\s*(?:tostring\\s*\\(\\s*)?(\\w+)");

    private static final Pattern PROPERTY =
            Pattern.compile("[\\w)\\]]\\.([A-Za-z_]\\w*)|\\[\"(\\w[^\"]*)\"\\]|\\['(\\w[^']*)'\\]");
    private static final int MOST_PROPERTIES = 40;
    private static final List<String> COMMON = List.of(
            "192.0.2.7",
            "198.51.100.9",
            "ana@example.com",
            "bo@example.com",
            "host1.example.com",
            "https://example.com/a/b.exe?q=1",
            "C:\\Windows\\System32\\cmd.exe",
            "Success",
            "Failure",
            "{\"key\":\"value\",\"list\":[1,2]}");

    private final Random random;
    private final long now;
    private final Map<String, List<String>> byColumn = new HashMap<>();
    private final Set<String> jsonColumns = new HashSet<>();
    private final Set<String> properties = new LinkedHashSet<>(List.of("name", "value", "id", "type"));
    private final List<String> texts = new ArrayList<>(COMMON);
    private final List<Long> numbers = new ArrayList<>(List.of(0L, 1L, 2L, 5L, 443L));

    /**
     * @param unpacked names of columns that the query expects out of bags
     */
    RuleRows(String query, List<String> unpacked, Instant now) {
        this.random = new Random(query.hashCode());
        Long ticks = Ticks.of(now);
        this.now = ticks == null ? 0 : ticks;
        properties.addAll(unpacked);
        Matcher json = JSON_COLUMN.matcher(query);
        while (json.find()) {
            jsonColumns.add(key(json.group(1)));
        }
        Matcher property = PROPERTY.matcher(query);
        while (property.find() && properties.size() < MOST_PROPERTIES + unpacked.size()) {
            properties.add(
                    property.group(1) != null
                            ? property.group(1)
                            : property.group(2) != null ? property.group(2) : property.group(3));
        }
        Matcher condition = CONDITION.matcher(query);
        while (condition.find()) {
            List<String> values = byColumn.computeIfAbsent(key(condition.group(1)), name -> new ArrayList<>());
            values.addAll(literals(condition.group(2)));
        }
        for (String literal : literals(query)) {
            Long number = number(literal);
            if (number == null) {
                texts.add(literal);
            } else {
                numbers.add(number);
            }
        }
    }

    private static String key(String column) {
        return column.toLowerCase(Locale.ROOT);
    }

    private static List<String> literals(String text) {
        List<String> literals = new ArrayList<>();
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
            for (int group = 1; group <= literal.groupCount(); group++) {
                if (literal.group(group) != null) {
                    literals.add(literal.group(group));
                }
            }
        }
        return literals;
    }

    private static @Nullable Long number(String text) {
        return text.matches("-?\\d{1,9}") ? Long.valueOf(text) : null;
    }

    /** Rows of a schema. */
    Table rows(RowSchema schema, int count) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (Column column : schema.columns()) {
                cells.add(random.nextInt(12) == 0 ? null : value(column));
            }
            rows.add(cells);
        }
        return Table.of(schema, rows);
    }

    private Object value(Column column) {
        List<String> own = byColumn.getOrDefault(key(column.name()), List.of());
        String text = !own.isEmpty() && random.nextInt(4) > 0 ? pick(own) : pick(texts);
        Long read = number(text);
        long number = read == null ? pick(numbers) : read;
        return switch (column.type()) {
            case BOOL -> random.nextBoolean();
            case INT, LONG -> number;
            case REAL -> (double) number;
            case DECIMAL -> BigDecimal.valueOf(number);
            case DATETIME -> now - random.nextLong(random.nextInt(4) == 0 ? 13 * Ticks.DAY : Ticks.HOUR / 2);
            case TIMESPAN -> random.nextLong(Ticks.DAY);
            case GUID -> new UUID(1, random.nextInt(4));
            case STRING, UNKNOWN -> jsonColumns.contains(key(column.name())) ? DynamicText.format(dynamic(text)) : text;
            case DYNAMIC -> dynamic(text);
        };
    }

    private Object dynamic(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(text, pick(texts));
            case 1, 2 -> List.of(bag(text), bag(text));
            default -> bag(text);
        };
    }

    /** A bag with the properties that the query reads, some of them bags or arrays themselves. */
    private Map<String, Object> bag(String text) {
        Map<String, Object> bag = new LinkedHashMap<>();
        for (String property : properties) {
            List<String> own = byColumn.getOrDefault(key(property), List.of());
            String value = !own.isEmpty() ? pick(own) : random.nextBoolean() ? text : pick(texts);
            Long number = number(value);
            bag.put(
                    property,
                    switch (random.nextInt(8)) {
                        case 0 -> List.of(value);
                        case 1 -> List.of(Map.of("name", value, "value", pick(texts), "displayName", value));
                        default -> number == null ? value : number;
                    });
        }
        return bag;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
