package io.github.sentinelcontent.docs;

import java.util.List;

/** Permissions that the set-up of a connector needs, under a common title. */
record PermissionGroup(String title, List<Permission> permissions) {

    PermissionGroup {
        permissions = List.copyOf(permissions);
    }
}
