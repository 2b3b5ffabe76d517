package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values of type decimal, guid or dynamic in their Java form. */
public final class ObjectVector extends Vector {
    private static final int MOST_MEMBERS = 64;

    private final @Nullable Object[] values;
    private final Map<String, ObjectVector> members = new ConcurrentHashMap<>(0);

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

    /** The property of this name in each row's bag, null where there is none; kept for the next time. */
    public ObjectVector member(String name) {
        ObjectVector known = members.get(name);
        if (known != null) {
            return known;
        }
        @Nullable Object[] found = new Object[size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = values[i] instanceof Map<?, ?> bag ? bag.get(name) : null;
        }
        ObjectVector member = new ObjectVector(KqlType.DYNAMIC, found, found.length);
        if (members.size() < MOST_MEMBERS) {
            members.put(name, member);
        }
        return member;
    }
}
