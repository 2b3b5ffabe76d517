package io.github.sentinelcontent.kql.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table or of a query result, in order.
 *
 * <p>An open schema may have further columns that are only known when the query runs, for example after
 * {@code bag_unpack}; a name that an open schema lacks is doubtful, not wrong.
 */
public final class RowSchema {
    private static final RowSchema EMPTY = new RowSchema(List.of(), false);

    private final List<Column> columns;
    private final boolean open;
    private final Map<String, Integer> positions;

    private RowSchema(List<Column> columns, boolean open) {
        this.columns = List.copyOf(columns);
        this.open = open;
        this.positions = new HashMap<>(this.columns.size() * 4 / 3 + 1);
        for (int i = 0; i < this.columns.size(); i++) {
            positions.putIfAbsent(this.columns.get(i).name(), i);
        }
    }

    /** A schema with exactly these columns. */
    public static RowSchema of(List<Column> columns) {
        return new RowSchema(columns, false);
    }

    /** A schema with exactly these columns. */
    public static RowSchema of(Column... columns) {
        return new RowSchema(List.of(columns), false);
    }

    /** A schema with at least these columns. */
    public static RowSchema open(List<Column> columns) {
        return new RowSchema(columns, true);
    }

    /** The schema without columns. */
    public static RowSchema empty() {
        return EMPTY;
    }

    /** The columns in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether further columns may exist that are not known before the query runs. */
    public boolean isOpen() {
        return open;
    }

    /** Number of known columns. */
    public int size() {
        return columns.size();
    }

    /** The column at a 0-based position. */
    public Column column(int position) {
        return columns.get(position);
    }

    /** The 0-based position of the first column with this exact name, or -1. */
    public int indexOf(String name) {
        return positions.getOrDefault(name, -1);
    }

    /** The first column with this exact name. */
    public Optional<Column> find(String name) {
        int position = indexOf(name);
        return position < 0 ? Optional.empty() : Optional.of(columns.get(position));
    }

    /** The column names in order. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSchema schema && schema.open == open && schema.columns.equals(columns);
    }

    @Override
    public int hashCode() {
        return columns.hashCode();
    }

    @Override
    public String toString() {
        String text = columns.stream()
                .map(c -> c.name() + ":" + c.type())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return "(" + text + (open ? ", *" : "") + ")";
    }
}
