package io.github.sentinelcontent.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON document with named holes, from {@code templates/packaging}.
 *
 * <p>A text that is nothing but a hole, {@code "{{query}}"}, becomes the value of that name whatever its type; without a
 * value the member disappears. Holes inside a longer text take the text of the value. Texts that begin with {@code [}
 * are ARM expressions: quotes in what is put into them are doubled. What is put in is not searched for holes again.
 */
final class Skeleton {

    private static final Pattern HOLE = Pattern.compile("\\{\\{([A-Za-z.]+)}}");

    private final String name;
    private final JsonNode root;

    private Skeleton(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /** Reads a skeleton by its file name. */
    static Skeleton read(String name) {
        return new Skeleton(name, JsonMapper.shared().readTree(resource(name)));
    }

    /** Returns the bytes of a file in {@code templates/packaging}. */
    static byte[] resource(String name) {
        try (InputStream stream = Skeleton.class.getResourceAsStream("/templates/packaging/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no template " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a part of the skeleton, such as one of its members. */
    Skeleton section(String member) {
        JsonNode section = root.get(member);
        if (section == null) {
            throw new IllegalStateException(name + " has no member " + member);
        }
        return new Skeleton(name + "/" + member, section);
    }

    boolean has(String member) {
        return root.has(member);
    }

    /** Returns the names of the members in file order. */
    Iterable<String> members() {
        return root.propertyNames();
    }

    /** Returns a copy with the holes filled. */
    JsonNode fill(Holes holes) {
        JsonNode filled = fill(root, holes);
        if (filled == null) {
            throw new IllegalStateException("nothing is left of " + name);
        }
        return filled;
    }

    private @Nullable JsonNode fill(JsonNode node, Holes holes) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                JsonNode value = fill(member.getValue(), holes);
                if (value != null) {
                    object.set(replace(member.getKey(), holes), value);
                }
            }
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (JsonNode element : node) {
                JsonNode value = fill(element, holes);
                if (value != null) {
                    array.add(value);
                }
            }
            return array;
        }
        return node.isString() ? fillText(node.stringValue(), holes) : node;
    }

    private @Nullable JsonNode fillText(String text, Holes holes) {
        Matcher whole = HOLE.matcher(text);
        if (whole.matches()) {
            JsonNode value = holes.get(whole.group(1));
            return value == null ? null : value.deepCopy();
        }
        String filled = replace(text, holes);
        return isExpression(text) || filled.equals(text)
                ? JsonNodeFactory.instance.stringNode(filled)
                : SourceText.content(filled);
    }

    private static boolean isExpression(String text) {
        return text.startsWith("[");
    }

    private String replace(String text, Holes holes) {
        boolean expression = isExpression(text);
        return HOLE.matcher(text).replaceAll(hole -> {
            JsonNode value = holes.get(hole.group(1));
            if (value == null) {
                throw new IllegalStateException(name + ": nothing to put into " + text);
            }
            String put = value.asString("");
            return Matcher.quoteReplacement(expression ? put.replace("'", "''") : put);
        });
    }
}
