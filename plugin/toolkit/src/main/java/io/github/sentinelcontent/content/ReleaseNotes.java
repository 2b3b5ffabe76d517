package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;

/**
 * The file ReleaseNotes.md: a table of versions, the newest first.
 *
 * @param source the Markdown file
 * @param header the cells of the head of the table; empty when there is no table
 * @param rows the rows in file order, continuation rows joined to the row above
 */
public record ReleaseNotes(SourceFile source, List<Cell> header, List<Row> rows) {

    public ReleaseNotes {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads the first table of the file. */
    public static ReleaseNotes of(SourceFile source) {
        return ReleaseNotesReader.read(source);
    }

    /**
     * A cell of the table.
     *
     * @param text the text without blanks around it; lines of continuation rows follow after line feeds
     * @param location where it is; an empty cell lies after its bar
     */
    public record Cell(String text, SourceLocation location) {}

    /**
     * A row of the table.
     *
     * @param cells the cells from left to right, as many as the row has
     * @param location the row, without continuation rows
     */
    public record Row(List<Cell> cells, SourceLocation location) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Returns the text of the first column. */
        public String version() {
            return text(0);
        }

        /** Returns the text of the second column. */
        public String date() {
            return text(1);
        }

        /** Returns the text of the third column. */
        public String change() {
            return text(2);
        }

        private String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }
}
