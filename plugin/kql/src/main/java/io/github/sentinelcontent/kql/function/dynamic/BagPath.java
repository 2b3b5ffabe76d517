package io.github.sentinelcontent.kql.function.dynamic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A key of a bag, or a path of keys written {@code $.a.b} or {@code $['a']['b']}; array positions are not part of it. */
final class BagPath {
    private final List<String> keys;

    private BagPath(List<String> keys) {
        this.keys = keys;
    }

    /** Reads a key or path; text that does not start as a path does is one key. */
    static BagPath of(String text) {
        if (!text.startsWith("$.") && !text.startsWith("$[")) {
            return new BagPath(List.of(text));
        }
        List<String> keys = new ArrayList<>();
        int at = 1;
        while (at < text.length()) {
            boolean quoted = text.startsWith("['", at);
            int start = quoted ? at + 2 : at + 1;
            int end = quoted ? text.indexOf("']", start) : nextSeparator(text, start);
            if (end < 0) {
                return new BagPath(List.of(text));
            }
            keys.add(text.substring(start, end));
            at = quoted ? end + 2 : end;
        }
        return new BagPath(keys);
    }

    private static int nextSeparator(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    boolean isIn(Map<String, @Nullable Object> bag) {
        Object value = bag;
        for (String key : keys) {
            Map<String, @Nullable Object> inner = Elements.bag(value);
            if (inner == null || !inner.containsKey(key)) {
                return false;
            }
            value = inner.get(key);
        }
        return true;
    }

    Map<String, @Nullable Object> removedFrom(Map<String, @Nullable Object> bag) {
        return isIn(bag) ? remove(bag, 0) : bag;
    }

    private Map<String, @Nullable Object> remove(Map<String, @Nullable Object> bag, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(bag);
        Map<String, @Nullable Object> inner = Elements.bag(bag.get(keys.get(depth)));
        if (depth == keys.size() - 1 || inner == null) {
            copy.remove(keys.get(depth));
        } else {
            copy.put(keys.get(depth), remove(inner, depth + 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    Map<String, @Nullable Object> setIn(Map<String, @Nullable Object> bag, @Nullable Object value) {
        return set(bag, 0, value);
    }

    private Map<String, @Nullable Object> set(Map<String, @Nullable Object> bag, int depth, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(bag);
        Map<String, @Nullable Object> inner = Elements.bag(bag.get(keys.get(depth)));
        boolean last = depth == keys.size() - 1;
        copy.put(keys.get(depth), last ? value : set(inner == null ? Map.of() : inner, depth + 1, value));
        return Collections.unmodifiableMap(copy);
    }
}
