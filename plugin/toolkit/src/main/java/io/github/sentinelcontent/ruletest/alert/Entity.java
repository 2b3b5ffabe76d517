package io.github.sentinelcontent.ruletest.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An entity of an alert.
 *
 * @param type type such as {@code Account}
 * @param identifiers values by identifier, in the order of the mapping; empty ones are left out
 */
public record Entity(String type, Map<String, String> identifiers) {
    /** Copies the map; its order stays. */
    public Entity {
        identifiers = Collections.unmodifiableMap(new LinkedHashMap<>(identifiers));
    }
}
