package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DatetimeText;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.TimespanText;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A table as written in a {@code .kqltest} file: {@code name:type} cells, then rows of JSON cells. */
final class ExpectedTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double TOLERANCE = 1e-9;

    private final List<String> header;
    private final List<List<JsonNode>> rows;

    private ExpectedTable(List<String> header, List<List<JsonNode>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Reads the header and the rows; a table without rows has only a header. */
    static ExpectedTable parse(List<String> lines) {
        List<List<JsonNode>> rows = lines.stream()
                .skip(1)
                .map(line -> cells(line).stream().map(JSON::readTree).toList())
                .toList();
        return new ExpectedTable(cells(lines.get(0)), rows);
    }

    /** Splits at bars between blanks, but not inside JSON text. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && line.startsWith(" | ", i)) {
                cells.add(line.substring(start, i).strip());
                start = i + 3;
            }
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    /** What differs from the actual table, in words; null when nothing does. */
    @Nullable
    String difference(Table actual) {
        List<String> actualHeader = actual.schema().columns().stream()
                .map(c -> c.name() + ":" + c.type())
                .toList();
        if (!header.equals(actualHeader)) {
            return "columns are " + actualHeader + " instead of " + header;
        }
        List<List<JsonNode>> actualRows = rows(actual);
        boolean same = actualRows.size() == rows.size()
                && IntStream.range(0, rows.size()).allMatch(i -> equal(rows.get(i), actualRows.get(i)));
        return same ? null : "rows are\n" + text(actualRows) + "\ninstead of\n" + text(rows);
    }

    private static String text(List<List<JsonNode>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(JsonNode::toString).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<JsonNode>> rows(Table table) {
        List<List<JsonNode>> rows = new ArrayList<>();
        RowSchema schema = table.schema();
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                List<JsonNode> cells = new ArrayList<>();
                for (int i = 0; i < schema.size(); i++) {
                    cells.add(cell(schema.column(i), chunk.column(i).value(row)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static JsonNode cell(Column column, @Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (column.type() == KqlType.DYNAMIC) {
            return JSON.readTree(DynamicText.format(value));
        }
        return JSON.valueToTree(
                switch (column.type()) {
                    case DATETIME -> DatetimeText.format((Long) value);
                    case TIMESPAN -> TimespanText.format((Long) value);
                    case GUID -> value.toString();
                    case REAL -> Double.isFinite((Double) value) ? value : value.toString();
                    default -> value;
                });
    }

    private static boolean equal(List<JsonNode> expected, List<JsonNode> actual) {
        return expected.size() == actual.size()
                && IntStream.range(0, expected.size()).allMatch(i -> equal(expected.get(i), actual.get(i)));
    }

    private static boolean equal(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return equalNumbers(expected, actual);
        }
        if (expected.isArray() && actual.isArray()) {
            return equal(List.copyOf(expected.values()), List.copyOf(actual.values()));
        }
        if (expected.isObject() && actual.isObject()) {
            Map<String, JsonNode> properties =
                    expected.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return expected.size() == actual.size()
                    && properties.entrySet().stream()
                            .allMatch(p -> actual.has(p.getKey()) && equal(p.getValue(), actual.get(p.getKey())));
        }
        return expected.equals(actual);
    }

    private static boolean equalNumbers(JsonNode expected, JsonNode actual) {
        if (expected.isIntegralNumber() && actual.isIntegralNumber()) {
            return expected.bigIntegerValue().equals(actual.bigIntegerValue());
        }
        double a = expected.doubleValue();
        double b = actual.doubleValue();
        return a == b || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }
}
