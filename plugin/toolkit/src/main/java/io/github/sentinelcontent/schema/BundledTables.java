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
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The Log Analytics tables that come with the toolkit: names, columns and types.
 *
 * <p>Facts from the public table reference of Azure Monitor and the custom-table schemas of the Azure-Sentinel
 * repository, rebuilt by {@code src/main/scripts/BundleTables.java}.
 */
public final class BundledTables {
    private static final String RESOURCE = "tables.txt.gz";

    private BundledTables() {}

    /** A catalog of all bundled tables; read once per process. */
    public static Catalog catalog() {
        return Holder.CATALOG;
    }

    private static final class Holder {
        static final Catalog CATALOG = read();
    }

    private static Catalog read() {
        Catalog.Builder catalog = Catalog.builder();
        try (InputStream in = BundledTables.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                String[] cells = line.split("\t");
                catalog.table(cells[0], schema(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled table schemas cannot be read", e);
        }
        return catalog.build();
    }

    private static RowSchema schema(String[] cells) {
        List<Column> columns = new ArrayList<>(cells.length - 1);
        for (int i = 1; i < cells.length; i++) {
            int colon = cells[i].lastIndexOf(':');
            String name = cells[i].substring(0, colon);
            KqlType type = KqlType.named(cells[i].substring(colon + 1)).orElse(KqlType.DYNAMIC);
            columns.add(new Column(name, type, new ColumnOrigin(cells[0], name)));
        }
        return RowSchema.of(columns);
    }
}
