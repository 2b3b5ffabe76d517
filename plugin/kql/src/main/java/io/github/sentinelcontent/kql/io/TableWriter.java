package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.vector.Table;
import java.io.IOException;

/** Prints a table as text. */
@FunctionalInterface
public interface TableWriter {
    /** Prints all rows; lines end with a line feed. */
    void write(Table table, Appendable out) throws IOException;

    /** Columns side by side under a header, for reading; long values are cut. */
    static TableWriter text() {
        return new AlignedTextWriter();
    }

    /** An array with an object per row, one row per line. */
    static TableWriter json() {
        return new JsonTableWriter();
    }

    /** Comma-separated values with a header, as RFC 4180 has it. */
    static TableWriter csv() {
        return new CsvTableWriter();
    }
}
