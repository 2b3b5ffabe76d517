package io.github.sentinelcontent.ruletest.alert;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An alert as the service would raise it.
 *
 * @param title display name
 * @param description description
 * @param severity severity as the rule or the row spells it
 * @param tactics tactics in the order of the rule
 * @param entities entities by mapping, then in row order, none twice
 * @param customDetails distinct values by key, in row order
 */
public record Alert(
        String title,
        String description,
        String severity,
        List<String> tactics,
        List<Entity> entities,
        Map<String, List<String>> customDetails) {

    /** Copies the collections; the order of the details stays. */
    public Alert {
        tactics = List.copyOf(tactics);
        entities = List.copyOf(entities);
        customDetails = Collections.unmodifiableMap(new LinkedHashMap<>(customDetails));
    }
}
