package io.github.sentinelcontent.kql.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records of cells set apart by a delimiter, the first one naming the fields. A cell in double quotes may hold
 * delimiters, line breaks and doubled quotes. Source: RFC 4180.
 */
final class DelimitedRecords {
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final TableCollector table;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int next;

    DelimitedRecords(TableCollector table, char delimiter) {
        this.table = table;
        this.delimiter = delimiter;
    }

    void read(InputStream in) throws IOException {
        Reader reader = open(in);
        List<String> header = record(reader);
        if (header == null) {
            return;
        }
        int[] positions =
                header.stream().mapToInt(name -> table.position(name.strip())).toArray();
        readRows(reader, positions, true);
    }

    /** Reads records without a header; cells too many are left out and missing ones are null. */
    void readByPosition(InputStream in, boolean skipsFirst, List<String> names) throws IOException {
        Reader reader = open(in);
        if (skipsFirst) {
            record(reader);
        }
        readRows(reader, names.stream().mapToInt(table::position).toArray(), false);
    }

    private Reader open(InputStream in) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        next = reader.read();
        if (next == BYTE_ORDER_MARK) {
            next = reader.read();
        }
        return reader;
    }

    private void readRows(Reader reader, int[] positions, boolean exact) throws IOException {
        int start = line;
        for (List<String> cells = record(reader); cells != null; cells = record(reader)) {
            boolean blank = cells.size() == 1 && cells.get(0).isEmpty() && positions.length > 1;
            if (!blank && !addRow(cells, positions, start, exact)) {
                return;
            }
            start = line;
        }
    }

    private boolean addRow(List<String> cells, int[] positions, int start, boolean exact) {
        if (!table.startRow(start)) {
            return false;
        }
        if (exact && cells.size() != positions.length) {
            table.problem(
                    table.row(),
                    start,
                    null,
                    "the record has " + cells.size() + " cells, the header " + positions.length);
        }
        for (int i = 0; i < Math.min(cells.size(), positions.length); i++) {
            if (positions[i] != TableCollector.UNKNOWN_FIELD) {
                table.put(positions[i], cells.get(i));
            }
        }
        table.endRow();
        return true;
    }

    /** The cells of the next record; null at the end. */
    private @Nullable List<String> record(Reader reader) throws IOException {
        if (next == END) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell(reader));
            if (next != delimiter) {
                break;
            }
            next = reader.read();
        }
        if (next == '\r') {
            next = reader.read();
        }
        if (next == '\n') {
            line++;
            next = reader.read();
        }
        return cells;
    }

    private String cell(Reader reader) throws IOException {
        cell.setLength(0);
        if (next == '"') {
            quoted(reader);
        }
        while (next != END && next != delimiter && next != '\n' && next != '\r') {
            cell.append((char) next);
            next = reader.read();
        }
        return cell.toString();
    }

    private void quoted(Reader reader) throws IOException {
        next = reader.read();
        while (next != END) {
            if (next == '"') {
                next = reader.read();
                if (next != '"') {
                    return;
                }
            }
            line += next == '\n' ? 1 : 0;
            cell.append((char) next);
            next = reader.read();
        }
    }
}
