package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a column whose type is only known when all of them are read. They are held in the smallest form that
 * gives back each value as it was read: text and nothing else as text, for instance, since missing and empty texts are
 * the same in any column.
 */
final class InferredColumn {
    private final boolean cells;
    private final List<@Nullable Vector> chunks = new ArrayList<>();
    private @Nullable Class<?> form;
    private @Nullable VectorBuilder values;
    private int missing;
    private @Nullable KqlType type;

    /**
     * A column that begins after some chunks.
     *
     * @param cells whether the source only has texts
     */
    InferredColumn(int chunksBefore, boolean cells) {
        this.cells = cells;
        for (int i = 0; i < chunksBefore; i++) {
            chunks.add(null);
        }
    }

    /** Takes the value of a row of the current chunk; a second one does not count. */
    void put(int row, @Nullable Object value) {
        if (size() > row) {
            return;
        }
        if (value == null) {
            fill(row + 1);
            return;
        }
        type = ColumnType.widened(type, value, cells);
        VectorBuilder builder = builder(value.getClass());
        fill(row);
        builder.append(value);
    }

    private int size() {
        return values == null ? missing : values.size();
    }

    /** Adds nulls for the rows without a value. */
    private void fill(int rows) {
        if (values == null) {
            missing = rows;
            return;
        }
        while (values.size() < rows) {
            values.append(null);
        }
    }

    /** What holds the values of this chunk and can hold one of another class. */
    private VectorBuilder builder(Class<?> own) {
        VectorBuilder present = values;
        if (present == null) {
            present = VectorBuilder.of(typeOf(own), missing + 1);
            values = present;
            fill(missing);
        } else if (own != form && form != Object.class) {
            Vector before = present.build();
            present = VectorBuilder.of(KqlType.DYNAMIC, before.size() + 1);
            for (int row = 0; row < before.size(); row++) {
                present.append(before.value(row));
            }
            values = present;
            form = Object.class;
            return present;
        }
        form = form == Object.class ? form : own;
        return present;
    }

    private static KqlType typeOf(Class<?> form) {
        if (form == String.class) {
            return KqlType.STRING;
        }
        if (form == Long.class) {
            return KqlType.LONG;
        }
        return form == Double.class ? KqlType.REAL : form == Boolean.class ? KqlType.BOOL : KqlType.DYNAMIC;
    }

    /** Ends a chunk of so many rows; missing values are null. */
    void endChunk(int rows) {
        fill(rows);
        chunks.add(values == null ? null : values.build());
        values = null;
        form = null;
        missing = 0;
    }

    /** The narrowest type of all values so far; string when there are none. */
    KqlType type() {
        return type == null ? KqlType.STRING : type;
    }

    /** The values of a chunk as they were read; null when it has none. */
    @Nullable
    Vector chunk(int number) {
        return chunks.get(number);
    }

    /** Lets go of a chunk. */
    void drop(int number) {
        chunks.set(number, null);
    }
}
