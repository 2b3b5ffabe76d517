package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** One JSON object per line; a line that is none is a problem and the next one is read. */
final class NdjsonRecords {
    /** A parser for each line takes its buffers from the thread. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private final TableCollector table;
    private final PlainJson plain;

    NdjsonRecords(TableCollector table) {
        this.table = table;
        this.plain = new PlainJson(table);
    }

    void read(InputStream in) throws IOException {
        LineBytes lines = new LineBytes(in);
        for (int number = 1; lines.next(); number++) {
            if (!lines.isBlank() && !readLine(lines, number)) {
                return;
            }
        }
    }

    /** False when no more rows may be read. */
    private boolean readLine(LineBytes line, int number) {
        if (!table.startRow(number)) {
            return false;
        }
        if (!plain.read(line)) {
            readAny(line, number);
        }
        table.endRow();
        return true;
    }

    private void readAny(LineBytes line, int number) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text(line, number))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                table.problem(table.row(), number, null, "the line is not a JSON object");
            } else {
                readFields(parser, table);
                if (parser.nextToken() != null) {
                    table.problem(table.row(), number, null, "there is text after the JSON object");
                }
            }
        } catch (JacksonException e) {
            table.problem(table.row(), number, null, "the line is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(LineBytes line, int number) {
        String text = line.text();
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Puts the fields of the object at whose start the parser stands into the current row. */
    static void readFields(JsonParser parser, TableCollector table) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int position = table.position(parser.currentName());
            parser.nextToken();
            if (position == TableCollector.UNKNOWN_FIELD) {
                parser.skipChildren();
            } else {
                table.put(position, DynamicText.read(parser));
            }
        }
    }
}
