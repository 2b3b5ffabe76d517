package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.RowSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from files. Values are converted to the types of the given schema; without a schema names and types are
 * taken from the data. What does not fit is a {@link ReadProblem}, never an exception.
 */
public final class TableReader {
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final ReadLimits limits;

    /** A reader with bounds. */
    public TableReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file whose name tells its format.
     *
     * @param schema the columns to read, null to infer them
     * @throws IOException when the file cannot be read or its name tells no format
     */
    public TableReading read(Path file, @Nullable RowSchema schema) throws IOException {
        TableFormat format = TableFormat.ofFileName(file.getFileName().toString())
                .orElseThrow(() -> new IOException("the name of " + file.getFileName()
                        + " ends in none of .ndjson, .jsonl, .json, .csv, .tsv (or one of these with .gz)"));
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, format, schema);
        }
    }

    /**
     * Reads a stream to its end; gzip is recognised by its first bytes.
     *
     * @param schema the columns to read, null to infer them
     * @throws IOException when the stream fails
     */
    public TableReading read(InputStream in, TableFormat format, @Nullable RowSchema schema) throws IOException {
        boolean cells = format == TableFormat.CSV || format == TableFormat.TSV;
        TableCollector table =
                schema == null ? new InferringCollector(limits, cells) : new TypedCollector(schema, limits);
        BoundedStream bytes = new BoundedStream(uncompressed(in), limits.maxBytes());
        switch (format) {
            case NDJSON -> new NdjsonRecords(table).read(bytes);
            case JSON -> new JsonRecords(table).read(bytes);
            case CSV -> new DelimitedRecords(table, ',').read(bytes);
            case TSV -> new DelimitedRecords(table, '\t').read(bytes);
        }
        if (bytes.isCut()) {
            table.problem(0, 0, null, "the file has more than " + limits.maxBytes() + " bytes; the rest was not read");
        }
        return table.finish();
    }

    /**
     * Reads delimited records whose cells belong to the columns of the schema by position, as the service reads external
     * data; there is no header.
     *
     * @param delimiter what sets cells apart; one that does not occur makes every line one cell
     * @param skipsFirst whether the first record is left out
     * @throws IOException when the stream fails
     */
    public TableReading readByPosition(InputStream in, char delimiter, boolean skipsFirst, RowSchema schema)
            throws IOException {
        TableCollector table = new TypedCollector(schema, limits);
        BoundedStream bytes = new BoundedStream(uncompressed(in), limits.maxBytes());
        new DelimitedRecords(table, delimiter).readByPosition(bytes, skipsFirst, schema.names());
        if (bytes.isCut()) {
            table.problem(0, 0, null, "the file has more than " + limits.maxBytes() + " bytes; the rest was not read");
        }
        return table.finish();
    }

    private static InputStream uncompressed(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean gzip = buffered.read() == GZIP_FIRST && buffered.read() == GZIP_SECOND;
        buffered.reset();
        return gzip ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }
}
