package io.github.sentinelcontent.release;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A property of a content item that differs.
 *
 * @param name name of the property, such as {@code query}
 * @param before its value in the earlier package; null if it had none
 * @param after its value in the later package; null if it has none
 */
public record PropertyChange(
        String name, @Nullable JsonNode before, @Nullable JsonNode after) {}
