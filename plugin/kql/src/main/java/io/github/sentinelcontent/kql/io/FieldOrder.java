package io.github.sentinelcontent.kql.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the columns of fields by their bytes; the fields of a record mostly come in the order of the one before. */
final class FieldOrder {
    private final TableCollector table;
    private final List<byte[]> names = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private int next;

    FieldOrder(TableCollector table) {
        this.table = table;
    }

    void startRow() {
        next = 0;
    }

    /** The position of the next field of a record, which has an ASCII name. */
    int next(byte[] bytes, int start, int end) {
        if (next < names.size()) {
            byte[] expected = names.get(next);
            if (Arrays.equals(expected, 0, expected.length, bytes, start, end)) {
                return positions.get(next++);
            }
        }
        int position = table.position(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        byte[] name = Arrays.copyOfRange(bytes, start, end);
        if (next < names.size()) {
            names.set(next, name);
            positions.set(next, position);
        } else {
            names.add(name);
            positions.add(position);
        }
        next++;
        return position;
    }
}
