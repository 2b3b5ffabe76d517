package io.github.sentinelcontent.kql.type;

import org.jspecify.annotations.Nullable;

/**
 * A named, typed column.
 *
 * @param name case-sensitive name
 * @param type scalar type of its values
 * @param origin table and column that the values are read from, null when they are computed
 */
public record Column(String name, KqlType type, @Nullable ColumnOrigin origin) {

    /** A column whose values are computed or of unknown origin. */
    public static Column of(String name, KqlType type) {
        return new Column(name, type, null);
    }

    /** The same column under another name; the origin stays. */
    public Column renamed(String newName) {
        return newName.equals(name) ? this : new Column(newName, type, origin);
    }
}
