package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.validation.ReferenceLines;
import java.util.Set;

/** Ids of connectors that the Azure-Sentinel repository accepts in rules. */
final class ConnectorIds {
    private static final Set<String> UPSTREAM = Set.copyOf(ReferenceLines.read("connector-ids.txt"));

    private ConnectorIds() {}

    /** All ids. */
    static Set<String> upstream() {
        return UPSTREAM;
    }
}
