package io.github.sentinelcontent.schema;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.io.ReadLimits;
import io.github.sentinelcontent.kql.io.TableFormat;
import io.github.sentinelcontent.kql.io.TableReader;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sample data says of custom tables that nothing else describes.
 *
 * <p>A file {@code Example_CL.json} or {@code Example_CL.csv} gives the columns of the table {@code Example_CL}. The
 * samples need not have all of them, so the schema is open.
 */
final class SampleTables {
    private static final Pattern FILE = Pattern.compile("(?i)(?:^|/)(\\w+_CL)\\.(?:json|csv)$");
    private static final ReadLimits LIMITS = new ReadLimits(8L << 20, 1_000, 1);

    private SampleTables() {}

    /**
     * Adds the tables of sample files.
     *
     * @param known names that need no sample
     * @param paths files of the folder; those not named after a custom table are left out
     */
    static void addTo(Catalog.Builder catalog, Catalog known, SourceFolder folder, List<String> paths) {
        for (String path : paths) {
            Matcher matcher = FILE.matcher(path);
            if (matcher.find() && known.table(matcher.group(1)).isEmpty()) {
                read(folder, path).ifPresent(schema -> catalog.table(matcher.group(1), schema));
            }
        }
    }

    private static Optional<RowSchema> read(SourceFolder folder, String path) {
        Optional<TableFormat> format = TableFormat.ofFileName(path);
        Optional<byte[]> bytes = folder.readBytes(path);
        if (format.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            RowSchema found = new TableReader(LIMITS)
                    .read(new ByteArrayInputStream(bytes.get()), format.get(), null)
                    .table()
                    .schema();
            List<Column> columns = new ArrayList<>(found.columns());
            if (found.find("TimeGenerated").isEmpty()) {
                columns.add(Column.of("TimeGenerated", KqlType.DATETIME));
            }
            return Optional.of(RowSchema.open(columns));
        } catch (IOException e) {
            return Optional.empty(); // SEN-TS-007 reports sample data that cannot be read
        }
    }
}
