package io.github.sentinelcontent.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A content item that is new, different or gone.
 *
 * @param change what happened to it
 * @param item the item in the later package, or in the earlier one if it is gone
 * @param before the item in the earlier package; null if it is new
 * @param properties what differs; empty unless it changed
 */
public record ItemChange(
        Change change, PublishedItem item, @Nullable PublishedItem before, List<PropertyChange> properties) {

    /** Copies the list. */
    public ItemChange {
        properties = List.copyOf(properties);
    }

    static ItemChange added(PublishedItem item) {
        return new ItemChange(Change.ADDED, item, null, List.of());
    }

    static ItemChange removed(PublishedItem item) {
        return new ItemChange(Change.REMOVED, item, item, List.of());
    }

    static ItemChange changed(PublishedItem before, PublishedItem after) {
        return new ItemChange(Change.CHANGED, after, before, properties(before, after));
    }

    /** Tells whether the item has another id than before, so that customers' copies lose their link to it. */
    public boolean isIdChanged() {
        return before != null && !before.contentId().equalsIgnoreCase(item.contentId());
    }

    /** Tells whether the content differs while the version stayed, so that customers are not offered the update. */
    public boolean isVersionForgotten() {
        return before != null && !properties.isEmpty() && before.version().equals(item.version());
    }

    /** Tells whether anything differs; a version that only follows that of the package is no change of the item. */
    boolean isAny(String packageBefore, String packageNow) {
        if (before == null || isIdChanged() || !properties.isEmpty()) {
            return true;
        }
        boolean follows =
                before.version().equals(packageBefore) && item.version().equals(packageNow);
        return !follows && !before.version().equals(item.version());
    }

    private static List<PropertyChange> properties(PublishedItem before, PublishedItem after) {
        Set<String> names = new LinkedHashSet<>(after.properties().keySet());
        names.addAll(before.properties().keySet());
        List<PropertyChange> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode old = before.properties().get(name);
            JsonNode now = after.properties().get(name);
            if (old == null ? now != null : !old.equals(now)) {
                changes.add(new PropertyChange(name, old, now));
            }
        }
        return changes;
    }
}
