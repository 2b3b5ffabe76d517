package io.github.sentinelcontent.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that is new, different or gone.
 *
 * @param change what happened to it
 * @param name name of the table
 * @param columns the columns that differ; empty unless it changed
 */
public record TableChange(Change change, String name, List<Column> columns) {

    /** Copies the list. */
    public TableChange {
        columns = List.copyOf(columns);
    }

    /**
     * A column that differs.
     *
     * @param name name of the column
     * @param before its type in the earlier package; null if it is new
     * @param after its type in the later package; null if it is gone
     */
    public record Column(
            String name, @Nullable String before, @Nullable String after) {}

    static TableChange changed(PublishedTable before, PublishedTable after) {
        return new TableChange(Change.CHANGED, after.name(), columns(before.columns(), after.columns()));
    }

    private static List<Column> columns(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Column> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.add(new Column(name, before.get(name), after.get(name)));
            }
        }
        return changes;
    }
}
