package io.github.sentinelcontent.kql.type;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A property bag of few properties in their order. Bags of the same shape share the array of names, so that a column of
 * them takes little memory.
 */
public final class CompactBag extends AbstractMap<String, @Nullable Object> {
    /** With more properties than this a hash table finds them sooner. */
    public static final int MOST_PROPERTIES = 16;

    private final String[] names;
    private final @Nullable Object[] values;

    /** Wraps arrays of the same length, which the caller does not change afterwards; the names are distinct. */
    public CompactBag(String[] names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        int position = position(name);
        return position < 0 ? null : values[position];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return position(name) >= 0;
    }

    private int position(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return entries();
            }
        };
    }

    private Iterator<Map.Entry<String, @Nullable Object>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < names.length;
            }

            @Override
            public Map.Entry<String, @Nullable Object> next() {
                if (next == names.length) {
                    throw new NoSuchElementException();
                }
                int at = next++;
                return new SimpleImmutableEntry<>(names[at], values[at]);
            }
        };
    }
}
