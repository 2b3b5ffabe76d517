package io.github.sentinelcontent.packaging;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The values that go into the holes of a {@link Skeleton}. */
final class Holes {

    private final Map<String, JsonNode> values = new HashMap<>();

    Holes() {}

    /** Begins with the values of other holes. */
    Holes(Holes others) {
        values.putAll(others.values);
    }

    /** Returns holes named as the members of an object. */
    static Holes ofMembers(JsonNode object) {
        Holes holes = new Holes();
        object.properties().forEach(member -> holes.put(member.getKey(), member.getValue()));
        return holes;
    }

    /** Sets a text of the content, which is never taken for an expression; null leaves the hole without value. */
    Holes put(String name, @Nullable String text) {
        return put(name, text == null ? null : SourceText.content(text));
    }

    /** Sets an expression of the template language. */
    Holes putExpression(String name, String expression) {
        return put(name, JsonNodeFactory.instance.stringNode(expression));
    }

    /** Sets a value, whose plain texts are template language; null leaves the hole without value. */
    Holes put(String name, @Nullable JsonNode value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Adds the values of other holes. */
    Holes putAll(Holes others) {
        values.putAll(others.values);
        return this;
    }

    @Nullable
    JsonNode get(String name) {
        return values.get(name);
    }
}
