package io.github.sentinelcontent.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table that a package creates.
 *
 * @param name name of the table, such as {@code ContosoEvents_CL}
 * @param columns types by name of the column, in the order of the package
 */
public record PublishedTable(String name, Map<String, String> columns) {

    /** Copies the map and keeps its order. */
    public PublishedTable {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
