import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Rebuilds the bundled Log Analytics table schemas.
 *
 * <p>{@code java BundleTables.java tables.csv tables.txt.gz}, where the CSV has the header {@code table,column,type}.
 * The result has one line per table, sorted by name: the table name, the number of bytes of the rest, and
 * {@code column:type} for each column, separated by tabs. The number lets a reader step from name to name. Equal input
 * gives equal bytes.
 */
public final class BundleTables {
    private BundleTables() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Map<String, String>> tables = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3 || cells[0].equals("table")) {
                continue;
            }
            tables.computeIfAbsent(cells[0], t -> new LinkedHashMap<>()).putIfAbsent(cells[1], cells[2]);
        }
        StringBuilder text = new StringBuilder();
        tables.forEach((table, columns) -> {
            String rest = String.join(
                    "\t",
                    columns.entrySet().stream()
                            .map(c -> c.getKey() + ":" + c.getValue())
                            .toList());
            text.append(table).append('\t');
            text.append(rest.getBytes(StandardCharsets.UTF_8).length).append('\t');
            text.append(rest).append('\n');
        });
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
