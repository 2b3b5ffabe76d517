package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.DynamicText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON object per line; a line that is none is a problem and the next one is read. */
final class NdjsonRecords {
    private static final JsonFactory JSON = new JsonFactory();

    private final TableCollector table;

    NdjsonRecords(TableCollector table) {
        this.table = table;
    }

    void read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String record = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
            if (!record.isBlank() && !readLine(record, number)) {
                return;
            }
        }
    }

    /** False when no more rows may be read. */
    private boolean readLine(String line, int number) {
        if (!table.startRow(number)) {
            return false;
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
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
        table.endRow();
        return true;
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
