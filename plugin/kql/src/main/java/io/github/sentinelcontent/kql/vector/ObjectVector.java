package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** Values of type decimal, guid or dynamic in their Java form. */
public final class ObjectVector extends Vector {
    private final @Nullable Object[] values;

    /** Wraps an array that the caller does not change afterwards; a Java null is a null. */
    public ObjectVector(KqlType type, @Nullable Object[] values, int size) {
        super(type, size);
        this.values = values;
    }

    /** The backing array; not to be changed. */
    public @Nullable Object[] values() {
        return values;
    }

    @Override
    public boolean isNull(int row) {
        return values[row] == null;
    }

    @Override
    public @Nullable Object value(int row) {
        return values[row];
    }

    @Override
    public ObjectVector take(int[] rows, int count) {
        @Nullable Object[] taken = new Object[count];
        for (int i = 0; i < count; i++) {
            taken[i] = rows[i] < 0 ? null : values[rows[i]];
        }
        return new ObjectVector(type(), taken, count);
    }
}
