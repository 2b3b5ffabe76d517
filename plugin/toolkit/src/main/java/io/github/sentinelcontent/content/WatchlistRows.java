package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a watchlist.
 *
 * @param node the text that holds them
 * @param rows the header and the rows, empty lines left out
 */
public record WatchlistRows(ScalarNode node, List<Row> rows) {

    /**
     * A row.
     *
     * @param fields its values
     * @param start offset of its first character
     */
    public record Row(List<Field> fields, int start) {}

    /**
     * A value.
     *
     * @param text without quotes
     * @param start offset of its first character, quotes included
     * @param end offset after its last character
     */
    public record Field(String text, int start, int end) {}

    /** The rows of a watchlist with text that is not an expression. */
    public static Optional<WatchlistRows> of(Watchlist watchlist) {
        int skipped = watchlist
                .properties()
                .flatMap(properties -> properties.scalar("numberOfLinesToSkip"))
                .flatMap(ScalarNode::asLong)
                .map(Long::intValue)
                .orElse(0);
        boolean tabs = watchlist
                .properties()
                .flatMap(properties -> properties.text("contentType"))
                .filter("text/tsv"::equalsIgnoreCase)
                .isPresent();
        return watchlist
                .rawContent()
                .filter(node -> !node.text().isBlank() && !node.text().startsWith("["))
                .map(node -> new WatchlistRows(node, read(node.text(), tabs ? '\t' : ',', Math.max(0, skipped))));
    }

    private static List<Row> read(String text, char separator, int skipped) {
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < skipped && at < text.length(); i++) {
            int line = text.indexOf('\n', at);
            at = line < 0 ? text.length() : line + 1;
        }
        while (at < text.length()) {
            int start = at;
            List<Field> fields = new ArrayList<>();
            boolean more = true;
            while (more) {
                int end = endOfField(text, at, separator);
                fields.add(field(text, at, end));
                more = end < text.length() && text.charAt(end) == separator;
                at = more ? end + 1 : end;
            }
            while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
                at++;
            }
            if (fields.size() > 1 || !fields.get(0).text().isBlank()) {
                rows.add(new Row(List.copyOf(fields), start));
            }
        }
        return List.copyOf(rows);
    }

    private static int endOfField(String text, int start, char separator) {
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        int i = start + (quoted ? 1 : 0);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (quoted && c == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    quoted = false;
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static Field field(String text, int start, int end) {
        String written = text.substring(start, end).strip();
        boolean quoted = written.length() > 1 && written.startsWith("\"") && written.endsWith("\"");
        String value = quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
        return new Field(value, start, end);
    }

    /** The names of the columns. */
    public List<String> header() {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).fields().stream().map(Field::text).toList();
    }

    /** The rows after the header. */
    public List<Row> values() {
        return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    }

    /** Where a value stands in the file. */
    public SourceLocation locate(Field field) {
        return node.locate(field.start(), field.end() - field.start());
    }
}
