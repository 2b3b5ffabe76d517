package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a page; cells are Markdown already. */
final class DocsTable {
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    DocsTable(String... columns) {
        this.columns = List.of(columns);
    }

    DocsTable add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("a row of " + columns + " has " + cells.length + " cells");
        }
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    /** The line with the titles. */
    String header() {
        return line(columns);
    }

    /** The line below the titles. */
    String separator() {
        return columns.stream()
                .map(column -> ":" + "-".repeat(column.length() + 1))
                .collect(Collectors.joining("|", "|", "|"));
    }

    /** The rows as lines. */
    List<String> lines() {
        return rows.stream().map(DocsTable::line).toList();
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
