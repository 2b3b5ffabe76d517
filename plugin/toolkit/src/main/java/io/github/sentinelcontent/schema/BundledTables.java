package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The Log Analytics tables that come with the toolkit: names, columns and types.
 *
 * <p>Facts from the public table reference of Azure Monitor and the custom-table schemas of the Azure-Sentinel
 * repository, rebuilt by {@code src/main/scripts/BundleTables.java}. Columns that the reference leaves out although the
 * service has them stand in {@code table-supplement.txt}; every table has a TenantId and an _ItemId.
 */
public final class BundledTables {
    private static final String RESOURCE = "tables.txt.gz";
    private static final int BUFFER = 1 << 16;
    private static final String SUPPLEMENT = "table-supplement.txt";

    private BundledTables() {}

    /** A catalog of all bundled tables; read once per process. */
    public static Catalog catalog() {
        return Holder.CATALOG;
    }

    /**
     * Whether the table is one of the service and not one that a product brings. The custom-table schemas among the
     * bundled ones describe functions too, so a name counts only with the columns that the service gives its tables.
     */
    public static boolean isOfService(String name) {
        return !name.endsWith("_CL")
                && catalog()
                        .table(name)
                        .filter(schema -> schema.find("_IsBillable").isPresent())
                        .isPresent();
    }

    private static final class Holder {
        static final Catalog CATALOG = read();
    }

    private static Catalog read() {
        Catalog.Builder catalog = Catalog.builder();
        try (InputStream tables = new GZIPInputStream(resource(RESOURCE), BUFFER);
                InputStream supplement = resource(SUPPLEMENT)) {
            Map<String, String> further = new HashMap<>();
            new String(supplement.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        further.put(line.substring(0, tab), line.substring(tab + 1));
                    });
            addAll(catalog, tables.readAllBytes(), further);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table schemas cannot be read", e);
        }
        return catalog.build();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(BundledTables.class.getResourceAsStream(name));
    }

    /** Adds the table of each line: its name, the number of bytes of its columns, its columns. */
    private static void addAll(Catalog.Builder catalog, byte[] lines, Map<String, String> further) {
        int at = 0;
        while (at < lines.length) {
            int nameEnd = tab(lines, at);
            String name = new String(lines, at, nameEnd - at, StandardCharsets.UTF_8);
            int lengthEnd = tab(lines, nameEnd + 1);
            int start = lengthEnd + 1;
            int length = Integer.parseInt(
                    new String(lines, nameEnd + 1, lengthEnd - nameEnd - 1, StandardCharsets.US_ASCII));
            String own = further.get(name);
            // few queries need more than one of the tables
            catalog.table(name, new OnDemand<>(() -> {
                String columns = new String(lines, start, length, StandardCharsets.UTF_8);
                return schema(name, own == null ? columns : columns + '\t' + own);
            }));
            at = start + length + 1;
        }
    }

    private static int tab(byte[] lines, int start) {
        int at = start;
        while (lines[at] != '\t') {
            at++;
        }
        return at;
    }

    /** The schema of a table whose columns and their types are set apart by tabs; of a repeated name the first counts. */
    private static RowSchema schema(String table, String described) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String column : (described + "\tTenantId:string\t_ItemId:string").split("\t")) {
            int colon = column.lastIndexOf(':');
            String name = column.substring(0, colon);
            KqlType type = name.equals("TimeGenerated")
                    ? KqlType.DATETIME // of every table in the service, whatever its schema file says
                    : KqlType.named(column.substring(colon + 1)).orElse(KqlType.DYNAMIC);
            columns.putIfAbsent(name, new Column(name, type, new ColumnOrigin(table, name)));
        }
        return RowSchema.of(List.copyOf(columns.values()));
    }
}
