package io.github.sentinelcontent.benchmarks;

import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a case expects: cells as text, which are compared by value.
 *
 * @param byName whether columns are found by name; else by position, where the recorded names are known to differ
 * @param anyOrder whether the columns may come in another order, where page and language service disagree about it
 * @param sortColumn the column by which the rows are sorted first, null when their order does not count; rows with
 *     equal values of it may come in any order
 * @param setLike whether arrays may come from sets, so that their order does not count
 */
record RecordedAnswer(
        List<String> columns,
        List<List<@Nullable String>> rows,
        boolean byName,
        boolean anyOrder,
        @Nullable String sortColumn,
        boolean setLike) {
    private static final Pattern SORTED = Pattern.compile("\\|\\s*(?:sort|order|top\\s+\\d+)\\s+by\\s+(\\w+)[^|]*$");
    private static final Pattern SET = Pattern.compile("make_?set|set_|bag_keys|dcount|distinct");

    static RecordedAnswer of(Map<?, ?> test, String query) {
        List<String> columns =
                texts(test.get("columns")).stream().map(String::valueOf).toList();
        List<List<@Nullable String>> rows = new ArrayList<>();
        for (Object row : test.get("rows") instanceof List<?> list ? list : List.of()) {
            rows.add(texts(row));
        }
        Matcher sorted = SORTED.matcher(query.strip());
        return new RecordedAnswer(
                columns,
                rows,
                !"by-position".equals(test.get("compare")),
                "reordered".equals(test.get("columns_match")),
                sorted.find() ? sorted.group(1) : null,
                SET.matcher(query).find());
    }

    /** The same answer with the columns in the order of other names, where both have the same ones. */
    private RecordedAnswer inOrder(List<String> names) {
        if (!anyOrder || !Set.copyOf(names).equals(Set.copyOf(columns)) || names.size() != columns.size()) {
            return new RecordedAnswer(columns, rows, byName, false, sortColumn, setLike);
        }
        int[] order = names.stream().mapToInt(columns::indexOf).toArray();
        List<List<@Nullable String>> cells = new ArrayList<>();
        for (List<@Nullable String> row : rows) {
            cells.add(IntStream.of(order).mapToObj(row::get).collect(Collectors.toList()));
        }
        return new RecordedAnswer(names, cells, byName, false, sortColumn, setLike);
    }

    private static List<@Nullable String> texts(@Nullable Object values) {
        List<@Nullable String> texts = new ArrayList<>();
        for (Object value : values instanceof List<?> list ? list : List.of()) {
            texts.add(value == null ? null : value.toString());
        }
        return texts;
    }

    /** What differs from an actual table, in words; null when nothing does. */
    @Nullable
    String difference(Table actual) {
        List<String> names = actual.schema().names();
        if (anyOrder) {
            return inOrder(names).difference(actual);
        }
        if (names.size() != columns.size() || byName && !sameNames(names)) {
            return "columns are " + names + " instead of " + columns;
        }
        List<List<@Nullable Object>> actualRows = rows(actual);
        if (actualRows.isEmpty() && isEmptyTable()) {
            return null;
        }
        if (actualRows.size() != rows.size()) {
            return actualRows.size() + " rows instead of " + rows.size() + ": " + shown(actualRows);
        }
        int sorted = sortColumn == null ? -1 : actual.schema().indexOf(sortColumn);
        boolean[] used = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            int match = find(rows.get(i), actualRows, used, actual.schema());
            boolean inOrder = sorted < 0 || matches(rows.get(i), actualRows.get(i), actual.schema(), sorted);
            if (match < 0 || !inOrder) {
                return "no row is " + rows.get(i) + " but there is " + shown(actualRows);
            }
            used[match] = true;
        }
        return null;
    }

    /** A page shows a table without rows as one row of empty cells. */
    private boolean isEmptyTable() {
        return rows.size() == 1 && rows.get(0).stream().allMatch(cell -> cell == null || cell.isBlank());
    }

    /** Pages are loose about letter case. */
    private boolean sameNames(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equalsIgnoreCase(columns.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int find(
            List<@Nullable String> row, List<List<@Nullable Object>> actual, boolean[] used, RowSchema schema) {
        for (int i = 0; i < actual.size(); i++) {
            if (!used[i] && matches(row, actual.get(i), schema)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(List<@Nullable String> expected, List<@Nullable Object> actual, RowSchema schema) {
        for (int i = 0; i < schema.size(); i++) {
            if (!matches(expected, actual, schema, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean matches(
            List<@Nullable String> expected, List<@Nullable Object> actual, RowSchema schema, int column) {
        return RecordedCell.matches(expected.get(column), schema.column(column).type(), actual.get(column), setLike);
    }

    private static String shown(List<List<@Nullable Object>> rows) {
        String text = rows.toString();
        return text.length() <= 500 ? text : text.substring(0, 500) + "…";
    }

    private static List<List<@Nullable Object>> rows(Table table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Chunk chunk : table.chunks()) {
            for (int row = 0; row < chunk.size(); row++) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < table.schema().size(); i++) {
                    cells.add(chunk.column(i).value(row));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
