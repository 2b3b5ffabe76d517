package io.github.sentinelcontent.kql.bind;

import java.util.Set;

/** Functions that ask the service about itself, its storage or its user, which given rows cannot answer. */
final class ServiceFunctions {
    private static final Set<String> NAMES = Set.of(
            "current_cluster_endpoint",
            "current_cursor",
            "current_database",
            "current_node_id",
            "current_principal",
            "current_principal_details",
            "current_principal_is_member_of",
            "cursor_after",
            "cursor_before_or_at",
            "cursor_current",
            "extent_id",
            "extent_tags",
            "extentid",
            "row_id",
            "rowstore_ordinal_range");

    private ServiceFunctions() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
