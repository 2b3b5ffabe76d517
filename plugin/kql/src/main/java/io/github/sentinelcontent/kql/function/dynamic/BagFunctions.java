package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicText;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The property bag functions. */
final class BagFunctions {
    private static final Parameter BAG = Parameter.of("bag", KqlType.DYNAMIC);
    private static final Parameter KEY = Parameter.of("key", KqlType.STRING);

    private BagFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                hasKey(),
                keys(),
                merge(),
                pack("bag_pack"),
                pack("pack"),
                pack("pack_dictionary"),
                packFilled(),
                removeKeys(),
                setKey(),
                zip(),
                toJson(),
                treePath());
    }

    private static ScalarFunction keys() {
        return new DynamicFunction(
                "bag_keys",
                "lists the keys of a bag",
                "bag-keys-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = Elements.bag(arguments[0]);
                    return bag == null ? null : List.copyOf(bag.keySet());
                },
                Signature.of(KqlType.DYNAMIC, BAG));
    }

    private static ScalarFunction merge() {
        return new DynamicFunction(
                "bag_merge",
                "merges bags into one; of equal keys the leftmost counts",
                "bag-merge-function",
                arguments -> {
                    Map<String, @Nullable Object> merged = new LinkedHashMap<>();
                    boolean any = false;
                    for (Object argument : arguments) {
                        Map<String, @Nullable Object> bag = Elements.bag(argument);
                        any |= bag != null;
                        for (Map.Entry<String, @Nullable Object> property :
                                (bag == null ? Map.<String, @Nullable Object>of() : bag).entrySet()) {
                            if (!merged.containsKey(property.getKey())) {
                                merged.put(property.getKey(), property.getValue());
                            }
                        }
                    }
                    return any ? Collections.unmodifiableMap(merged) : null;
                },
                Signature.of(KqlType.DYNAMIC, BAG, BAG).repeating());
    }

    private static ScalarFunction pack(String name) {
        return new DynamicFunction(
                name,
                "makes a bag of keys and values",
                "pack-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = new LinkedHashMap<>();
                    for (int i = 0; i + 1 < arguments.length; i += 2) {
                        bag.put(DynamicText.toText(arguments[i]), arguments[i + 1]);
                    }
                    return Collections.unmodifiableMap(bag);
                },
                Signature.of(
                                KqlType.DYNAMIC,
                                KEY,
                                Parameter.any("value"),
                                Parameter.any("keyOrValue").orAbsent())
                        .repeating());
    }

    private static ScalarFunction packFilled() {
        return new DynamicFunction(
                "pack_all",
                "makes a bag of all columns; when asked to, without null and empty ones",
                "pack-all-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = new LinkedHashMap<>();
                    for (int i = 0; i + 1 < arguments.length; i += 2) {
                        if (arguments[i + 1] != null && !"".equals(arguments[i + 1])) {
                            bag.put(DynamicText.toText(arguments[i]), arguments[i + 1]);
                        }
                    }
                    return Collections.unmodifiableMap(bag);
                },
                Signature.of(KqlType.DYNAMIC, KEY, Parameter.any("value")).repeating());
    }

    private static ScalarFunction hasKey() {
        return new DynamicFunction(
                "bag_has_key",
                "tells whether a bag has a key or a path such as $.a.b",
                "bag-has-key-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = Elements.bag(arguments[0]);
                    return bag == null
                            ? null
                            : (Boolean) BagPath.of((String) arguments[1]).isIn(bag);
                },
                Signature.of(KqlType.BOOL, BAG, KEY));
    }

    private static ScalarFunction removeKeys() {
        return new DynamicFunction(
                "bag_remove_keys",
                "removes keys and paths such as $.a.b from a bag",
                "bag-remove-keys-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = Elements.bag(arguments[0]);
                    List<@Nullable Object> keys = Elements.array(arguments[1]);
                    if (bag == null || keys == null) {
                        return bag;
                    }
                    Map<String, @Nullable Object> rest = bag;
                    for (Object key : keys) {
                        rest = key instanceof String path ? BagPath.of(path).removedFrom(rest) : rest;
                    }
                    return rest;
                },
                Signature.of(KqlType.DYNAMIC, BAG, Parameter.of("keys", KqlType.DYNAMIC)));
    }

    private static ScalarFunction setKey() {
        return new DynamicFunction(
                "bag_set_key",
                "sets a key or a path such as $.a.b in a bag",
                "bag-set-key-function",
                arguments -> {
                    Map<String, @Nullable Object> bag = Elements.bag(arguments[0]);
                    return bag == null
                            ? null
                            : BagPath.of((String) arguments[1]).setIn(bag, arguments[2]);
                },
                Signature.of(KqlType.DYNAMIC, BAG, KEY, Parameter.any("value")));
    }

    private static ScalarFunction zip() {
        return new DynamicFunction(
                "bag_zip",
                "makes a bag of an array of keys and an array of values",
                "bag-zip-function",
                arguments -> {
                    List<@Nullable Object> keys = Elements.array(arguments[0]);
                    if (keys == null) {
                        return null;
                    }
                    List<@Nullable Object> given = Elements.array(arguments[1]);
                    List<@Nullable Object> values = given == null ? List.of() : given;
                    Map<String, @Nullable Object> bag = new LinkedHashMap<>();
                    for (int i = 0; i < keys.size(); i++) {
                        if (keys.get(i) instanceof String key) {
                            bag.put(key, i < values.size() ? values.get(i) : null);
                        }
                    }
                    return Collections.unmodifiableMap(bag);
                },
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.of("keys", KqlType.DYNAMIC),
                        Parameter.of("values", KqlType.DYNAMIC)));
    }

    private static ScalarFunction toJson() {
        return new DynamicFunction(
                "dynamic_to_json",
                "prints a dynamic value as JSON with sorted keys",
                "dynamic-to-json-function",
                arguments -> DynamicText.format(sorted(arguments[0])),
                Signature.of(KqlType.STRING, Parameter.of("value", KqlType.DYNAMIC, KqlType.STRING)));
    }

    private static @Nullable Object sorted(@Nullable Object value) {
        List<@Nullable Object> array = Elements.array(value);
        if (array != null) {
            List<@Nullable Object> elements = new ArrayList<>();
            array.forEach(element -> elements.add(sorted(element)));
            return elements;
        }
        Map<String, @Nullable Object> bag = Elements.bag(value);
        if (bag == null) {
            return value;
        }
        Map<String, @Nullable Object> properties = new TreeMap<>();
        bag.forEach((key, property) -> properties.put(key, sorted(property)));
        return properties;
    }

    private static ScalarFunction treePath() {
        return new DynamicFunction(
                "treepath",
                "lists the paths of all values inside a dynamic value",
                "treepath-function",
                arguments -> {
                    List<Object> paths = new ArrayList<>();
                    addPaths(arguments[0], "", paths);
                    return arguments[0] == null ? null : Collections.unmodifiableList(paths);
                },
                Signature.of(KqlType.DYNAMIC, Parameter.of("value", KqlType.DYNAMIC)));
    }

    /** All elements of an array share the path {@code [0]}. */
    private static void addPaths(@Nullable Object value, String path, List<Object> paths) {
        if (!path.isEmpty() && !paths.contains(path)) {
            paths.add(path);
        }
        Map<String, @Nullable Object> bag = Elements.bag(value);
        if (bag != null) {
            bag.forEach((key, property) -> addPaths(property, path + "['" + key + "']", paths));
        }
        List<@Nullable Object> array = Elements.array(value);
        if (array != null) {
            array.forEach(element -> addPaths(element, path + "[0]", paths));
        }
    }
}
