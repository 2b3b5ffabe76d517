package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What pages say about a connector as one solution defines it.
 *
 * @param id its id, by which definitions in several solutions are one connector
 * @param path its file relative to the solution
 * @param listed whether the data file lists it
 * @param method how it collects
 * @param tables the tables that it fills, sorted
 * @param permissions what its set-up needs, in groups
 * @param steps the instructions of its page
 */
record ConnectorFacts(
        String id,
        String title,
        String publisher,
        String path,
        boolean listed,
        String description,
        CollectionMethod method,
        Set<String> tables,
        List<PermissionGroup> permissions,
        List<SetupStep> steps) {

    ConnectorFacts {
        permissions = List.copyOf(permissions);
        steps = List.copyOf(steps);
    }

    boolean isDeprecated() {
        return title.toLowerCase(Locale.ROOT).contains("[deprecated]");
    }
}
