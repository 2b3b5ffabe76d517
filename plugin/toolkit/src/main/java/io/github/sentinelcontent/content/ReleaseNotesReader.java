package io.github.sentinelcontent.content;

import io.github.sentinelcontent.content.ReleaseNotes.Cell;
import io.github.sentinelcontent.content.ReleaseNotes.Row;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the table of release notes in Markdown text (GitHub Flavored Markdown, section Tables). */
final class ReleaseNotesReader {

    private static final Pattern DELIMITER = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*");

    private final SourceFile source;
    private final List<Row> rows = new ArrayList<>();

    private ReleaseNotesReader(SourceFile source) {
        this.source = source;
    }

    static ReleaseNotes read(SourceFile source) {
        ReleaseNotesReader reader = new ReleaseNotesReader(source);
        for (int line = 2; line <= source.lineCount(); line++) {
            boolean delimiter = source.line(line).contains("-")
                    && DELIMITER.matcher(source.line(line)).matches();
            if (delimiter && source.line(line - 1).contains("|")) {
                reader.readRows(line + 1);
                return new ReleaseNotes(source, reader.cells(line - 1), reader.rows);
            }
        }
        return new ReleaseNotes(source, List.of(), List.of());
    }

    private void readRows(int firstLine) {
        for (int line = firstLine;
                line <= source.lineCount() && !source.line(line).isBlank();
                line++) {
            List<Cell> cells = cells(line);
            boolean continues = !rows.isEmpty()
                    && (cells.size() == 1 || cells.get(0).text().isEmpty())
                    && !source.line(line).strip().equals("|");
            if (continues) {
                rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), cells));
            } else {
                rows.add(new Row(cells, location(line)));
            }
        }
    }

    private SourceLocation location(int line) {
        int start = source.offset(line, 1);
        return source.location(start, start + source.line(line).length());
    }

    /** A row with an empty first cell goes on in the cells of the row above; text without bars in its last cell. */
    private static Row joined(Row above, List<Cell> cells) {
        List<Cell> joined = new ArrayList<>(above.cells());
        for (int i = 0; i < cells.size(); i++) {
            String added = cells.get(i).text();
            int column = cells.size() == 1 ? joined.size() - 1 : i;
            if (added.isEmpty()) {
                continue;
            }
            if (column >= joined.size()) {
                joined.add(cells.get(i));
            } else {
                Cell cell = joined.get(column);
                String text = cell.text().isEmpty() ? added : cell.text() + "\n" + added;
                joined.set(column, new Cell(text, cell.location()));
            }
        }
        return new Row(joined, above.location());
    }

    private List<Cell> cells(int line) {
        String text = source.line(line).replace('\u00A0', ' ');
        int lineStart = source.offset(line, 1);
        int from = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        if (from < end && text.charAt(from) == '|') {
            from++;
        }
        if (end > from && text.charAt(end - 1) == '|' && !isEscaped(text, end - 1)) {
            end--;
        }
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= end; i++) {
            if (i == end || (text.charAt(i) == '|' && !isEscaped(text, i))) {
                cells.add(cell(text, lineStart, start, Math.max(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }

    private static boolean isEscaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    private Cell cell(String text, int lineStart, int from, int to) {
        String raw = text.substring(from, to);
        String stripped = raw.strip();
        int start = from + (stripped.isEmpty() ? 0 : raw.indexOf(stripped));
        return new Cell(stripped, source.location(lineStart + start, lineStart + start + stripped.length()));
    }
}
