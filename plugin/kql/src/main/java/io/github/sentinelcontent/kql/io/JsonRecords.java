package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The records of one JSON document in any of the shapes of {@link TableFormat#JSON}. */
final class JsonRecords {
    private static final JsonFactory JSON = new JsonFactory();

    private final TableCollector table;

    JsonRecords(TableCollector table) {
        this.table = table;
    }

    void read(InputStream in) throws IOException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                readArray(parser);
            } else if (first == JsonToken.START_OBJECT) {
                readDocument(parser);
            } else {
                table.problem(0, 1, null, "the file holds neither a JSON array nor an object");
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            table.problem(table.row(), line, null, "the file is not JSON: " + e.getOriginalMessage());
        }
    }

    private void readArray(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null || !table.startRow(line(parser))) {
                return;
            }
            if (token == JsonToken.START_OBJECT) {
                NdjsonRecords.readFields(parser, table);
            } else {
                table.problem(table.row(), line(parser), null, "the element is not a JSON object");
                parser.skipChildren();
            }
            table.endRow();
        }
    }

    /** Reads an object that wraps the records, or is the only one. */
    private void readDocument(JsonParser parser) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        boolean wrapper = false;
        int line = line(parser);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            if (array && name.equals("value")) {
                wrapper = true;
                readArray(parser);
            } else if (array && name.equalsIgnoreCase("tables")) {
                wrapper = true;
                readTables(parser);
            } else {
                fields.put(name, DynamicText.read(parser));
            }
        }
        if (!wrapper && table.startRow(line)) {
            fields.forEach((name, value) -> {
                int position = table.position(name);
                if (position != TableCollector.UNKNOWN_FIELD) {
                    table.put(position, value);
                }
            });
            table.endRow();
        }
    }

    /** Reads the first table of a query's answer; the others hold statistics. */
    private void readTables(JsonParser parser) {
        boolean first = true;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            if (first) {
                readTable(parser);
            } else {
                parser.skipChildren();
            }
            first = false;
        }
    }

    private void readTable(JsonParser parser) {
        List<Column> columns = List.of();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equalsIgnoreCase("columns")) {
                columns = columns(DynamicText.read(parser));
                table.declare(columns);
            } else if (name.equalsIgnoreCase("rows")) {
                readRows(parser, columns);
            } else {
                parser.skipChildren();
            }
        }
    }

    private static List<Column> columns(@Nullable Object described) {
        List<Column> columns = new ArrayList<>();
        for (Object column : described instanceof List<?> list ? list : List.of()) {
            String name = "";
            KqlType type = KqlType.DYNAMIC;
            for (Map.Entry<?, ?> property : (column instanceof Map<?, ?> bag ? bag : Map.of()).entrySet()) {
                String key = String.valueOf(property.getKey()).toLowerCase(Locale.ROOT);
                if (key.equals("name") || key.equals("columnname")) {
                    name = String.valueOf(property.getValue());
                } else if (key.equals("type") || key.equals("columntype")) {
                    type = KqlType.named(String.valueOf(property.getValue())).orElse(KqlType.DYNAMIC);
                }
            }
            columns.add(Column.of(name, type));
        }
        return columns;
    }

    private void readRows(JsonParser parser, List<Column> columns) {
        int[] positions =
                columns.stream().mapToInt(c -> table.position(c.name())).toArray();
        if (columns.isEmpty()) {
            table.problem(0, line(parser), null, "the rows stand before their columns");
        }
        while (parser.nextToken() == JsonToken.START_ARRAY && table.startRow(line(parser))) {
            int cell = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = DynamicText.read(parser);
                if (cell < positions.length && positions[cell] != TableCollector.UNKNOWN_FIELD) {
                    table.put(positions[cell], value);
                }
                cell++;
            }
            table.endRow();
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
