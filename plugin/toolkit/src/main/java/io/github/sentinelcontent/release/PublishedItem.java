package io.github.sentinelcontent.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A content item of a package, such as an analytic rule.
 *
 * @param kind kind as the content hub names it, such as {@code AnalyticsRule}
 * @param contentId id that customers' copies are linked by
 * @param name name that customers see
 * @param version version of the item
 * @param properties what makes the item up, such as {@code query} and {@code severity}, by name, in the order of the
 *     package
 */
public record PublishedItem(
        String kind, String contentId, String name, String version, Map<String, JsonNode> properties) {

    /** Copies the map and keeps its order. */
    public PublishedItem {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}
