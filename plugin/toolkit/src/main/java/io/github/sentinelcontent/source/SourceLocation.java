package io.github.sentinelcontent.source;

/**
 * A stretch of text in a file.
 *
 * <p>Lines and columns are 1-based; columns count UTF-16 code units, as Java strings do. The end is exclusive: it is the
 * place of the first character after the stretch, so an empty stretch has equal start and end.
 *
 * @param file path relative to the solution, with {@code /}
 * @param line first line
 * @param column first column
 * @param endLine line of the first character after the stretch
 * @param endColumn column of the first character after the stretch
 */
public record SourceLocation(String file, int line, int column, int endLine, int endColumn) {

    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column are 1-based: " + line + ":" + column);
        }
        if (endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "end " + endLine + ":" + endColumn + " lies before start " + line + ":" + column);
        }
    }

    /** Returns the location that stands for the whole file: an empty stretch at 1:1. */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 1, 1, 1, 1);
    }

    /** Tells whether this stands for the file as a whole, see {@link #ofFile}. */
    public boolean isWholeFile() {
        return line == 1 && column == 1 && endLine == 1 && endColumn == 1;
    }

    /** Returns the same stretch in a file whose path begins with the prefix, such as {@code Solutions/Example/}. */
    public SourceLocation withPrefix(String prefix) {
        return new SourceLocation(joined(prefix, file), line, column, endLine, endColumn);
    }

    /** Each {@code ../} of the path takes a folder of the prefix away. */
    private static String joined(String prefix, String file) {
        String before = prefix;
        String after = file;
        while (after.startsWith("../") && before.endsWith("/") && !before.endsWith("../")) {
            before = before.substring(0, before.lastIndexOf('/', before.length() - 2) + 1);
            after = after.substring(3);
        }
        return before + after;
    }

    /** Returns {@code file:line:column}, the form that editors make clickable. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
