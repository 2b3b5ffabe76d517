package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.ColumnOrigin;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The Log Analytics tables that come with the toolkit: names, columns and types.
 *
 * <p>Facts from the public table reference of Azure Monitor and the custom-table schemas of the Azure-Sentinel
 * repository, rebuilt by {@code src/main/scripts/BundleTables.java}. Columns that the reference leaves out although the
 * service has them stand in {@code table-supplement.txt}; every table has a TenantId.
 */
public final class BundledTables {
    private static final String RESOURCE = "tables.txt.gz";
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
        try (InputStream tables = BundledTables.class.getResourceAsStream(RESOURCE);
                InputStream supplement = BundledTables.class.getResourceAsStream(SUPPLEMENT)) {
            Map<String, String[]> further = new HashMap<>();
            lines(supplement).map(line -> line.split("\t")).forEach(cells -> further.put(cells[0], cells));
            lines(new GZIPInputStream(tables))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> catalog.table(cells[0], schema(cells, further.get(cells[0]))));
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table schemas cannot be read", e);
        }
        return catalog.build();
    }

    private static Stream<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
    }

    private static RowSchema schema(String[] cells, String @Nullable [] further) {
        Map<String, Column> columns = new LinkedHashMap<>();
        add(columns, cells);
        if (further != null) {
            add(columns, further);
        }
        add(columns, new String[] {cells[0], "TenantId:string"});
        return RowSchema.of(List.copyOf(columns.values()));
    }

    /** The first cell is the name of the table, each further one a column and its type. */
    private static void add(Map<String, Column> columns, String[] cells) {
        for (int i = 1; i < cells.length; i++) {
            int colon = cells[i].lastIndexOf(':');
            String name = cells[i].substring(0, colon);
            KqlType type = KqlType.named(cells[i].substring(colon + 1)).orElse(KqlType.DYNAMIC);
            columns.putIfAbsent(name, new Column(name, type, new ColumnOrigin(cells[0], name)));
        }
    }
}
