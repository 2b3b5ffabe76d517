package io.github.sentinelcontent.kql.function.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path into JSON such as {@code $.hosts[0]['name']}: property names and 0-based indexes. */
final class JsonPath {
    private final List<Object> steps;

    private JsonPath(List<Object> steps) {
        this.steps = steps;
    }

    /** Reads a path; what cannot be read makes a path that leads nowhere. */
    static JsonPath of(String path) {
        List<Object> steps = new ArrayList<>();
        int at = path.startsWith("$") ? 1 : 0;
        while (at < path.length()) {
            int end = path.charAt(at) == '[' ? path.indexOf(']', at) : nameEnd(path, at + 1);
            if (end < 0) {
                return new JsonPath(List.of(-1));
            }
            steps.add(path.charAt(at) == '[' ? bracket(path.substring(at + 1, end)) : name(path, at, end));
            at = path.charAt(at) == '[' ? end + 1 : end;
        }
        return new JsonPath(steps);
    }

    private static int nameEnd(String path, int from) {
        int end = from;
        while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String name(String path, int at, int end) {
        return path.substring(path.charAt(at) == '.' ? at + 1 : at, end);
    }

    private static Object bracket(String inside) {
        String text = inside.trim();
        if (text.length() >= 2 && "'\"".indexOf(text.charAt(0)) >= 0) {
            return text.substring(1, text.length() - 1);
        }
        return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : (Object) text;
    }

    /** The value that the path leads to, null when there is none. */
    @Nullable
    Object find(@Nullable Object json) {
        Object value = json;
        for (Object step : steps) {
            if (step instanceof Integer index) {
                boolean inside = value instanceof List<?> list && index >= 0 && index < list.size();
                value = inside ? ((List<?>) value).get(index) : null;
            } else {
                value = value instanceof Map<?, ?> bag ? bag.get(step) : null;
            }
        }
        return value;
    }
}
