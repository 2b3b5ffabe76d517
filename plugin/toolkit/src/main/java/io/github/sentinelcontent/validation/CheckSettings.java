package io.github.sentinelcontent.validation;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Data of the user that checks accept.
 *
 * @param connectorIds ids of connectors that rules may name although neither upstream nor the solution has them
 * @param maxCost highest cost of a query, if the user limits it
 */
public record CheckSettings(Set<String> connectorIds, OptionalInt maxCost) {
    /** The user sets nothing. */
    public static final CheckSettings NONE = new CheckSettings(Set.of(), OptionalInt.empty());

    public CheckSettings {
        connectorIds = Set.copyOf(connectorIds);
    }
}
