package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One growing array per group, no longer than a limit. */
final class ArrayLists {
    private final long limit;
    private @Nullable List<@Nullable Object>[] lists = newArray(0);

    ArrayLists(long limit) {
        this.limit = limit;
    }

    void grow(int groupCount) {
        lists = GroupArrays.grow(lists, groupCount);
    }

    /** Adds an element to a group's array; tells whether there was room. */
    boolean add(int group, @Nullable Object element) {
        List<@Nullable Object> list = lists[group];
        if (list == null) {
            list = new ArrayList<>(4);
            lists[group] = list;
        }
        if (list.size() >= limit) {
            return false;
        }
        list.add(element);
        return true;
    }

    /** The arrays as dynamic values; empty for groups without element. */
    Vector build(int groupCount) {
        @Nullable Object[] values = new Object[groupCount];
        for (int i = 0; i < groupCount; i++) {
            List<@Nullable Object> list = i < lists.length ? lists[i] : null;
            values[i] = list == null ? List.of() : Collections.unmodifiableList(list);
        }
        return new ObjectVector(KqlType.DYNAMIC, values, groupCount);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<@Nullable Object>[] newArray(int size) {
        return (List<@Nullable Object>[]) new List<?>[size];
    }
}
