package io.github.sentinelcontent.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What customers get that they did not have before, from one package to the next.
 *
 * @param from the earlier package
 * @param to the later package
 * @param items content items that differ: those of the later package in its order, then those that are gone
 * @param tables tables that differ, in the same order
 */
public record PackageChanges(
        PublishedPackage from, PublishedPackage to, List<ItemChange> items, List<TableChange> tables) {

    /** Copies the lists. */
    public PackageChanges {
        items = List.copyOf(items);
        tables = List.copyOf(tables);
    }

    /** Compares two packages. */
    public static PackageChanges between(PublishedPackage from, PublishedPackage to) {
        return new PackageChanges(from, to, items(from, to), tables(from.tables(), to.tables()));
    }

    /** Tells whether customers get anything else than before. */
    public boolean isEmpty() {
        return items.isEmpty() && tables.isEmpty();
    }

    /** Returns the number of items that something happened to. */
    public int count(Change change) {
        return (int) items.stream().filter(item -> item.change() == change).count();
    }

    /** Returns a page about the changes for people, in Markdown. */
    public String markdown() {
        return new ChangesMarkdown(this).page();
    }

    /** Returns the changes for programs, in JSON. */
    public String json() {
        return ChangesJson.print(this);
    }

    private static List<ItemChange> items(PublishedPackage from, PublishedPackage to) {
        Map<String, PublishedItem> left = byKey(from.items());
        List<PublishedItem> fresh = new ArrayList<>();
        List<ItemChange> changes = new ArrayList<>();
        byKey(to.items()).forEach((key, item) -> {
            PublishedItem before = left.remove(key);
            if (before == null) {
                fresh.add(item);
            } else {
                changes.add(ItemChange.changed(before, item));
            }
        });
        for (PublishedItem item : fresh) {
            changes.add(sameName(item, left)
                    .map(before -> ItemChange.changed(before, item))
                    .orElseGet(() -> ItemChange.added(item)));
        }
        left.values().forEach(item -> changes.add(ItemChange.removed(item)));
        changes.removeIf(change -> change.change() == Change.CHANGED && !change.isAny(from.version(), to.version()));
        return changes;
    }

    /** An item that kept its name but not its id is the same to customers; it is taken out of those that are gone. */
    private static Optional<PublishedItem> sameName(PublishedItem item, Map<String, PublishedItem> left) {
        Optional<Map.Entry<String, PublishedItem>> found = left.entrySet().stream()
                .filter(old -> old.getValue().kind().equals(item.kind()))
                .filter(old -> old.getValue().name().equalsIgnoreCase(item.name()))
                .findFirst();
        found.ifPresent(old -> left.remove(old.getKey()));
        return found.map(Map.Entry::getValue);
    }

    private static Map<String, PublishedItem> byKey(List<PublishedItem> items) {
        Map<String, PublishedItem> byKey = new LinkedHashMap<>();
        for (PublishedItem item : items) {
            String key = item.kind() + " " + item.contentId().toLowerCase(Locale.ROOT);
            for (int n = 2; byKey.putIfAbsent(key, item) != null; n++) {
                key = item.kind() + " " + item.contentId().toLowerCase(Locale.ROOT) + " " + n;
            }
        }
        return byKey;
    }

    private static List<TableChange> tables(List<PublishedTable> from, List<PublishedTable> to) {
        Map<String, PublishedTable> left = new LinkedHashMap<>();
        from.forEach(table -> left.put(table.name(), table));
        List<TableChange> changes = new ArrayList<>();
        for (PublishedTable table : to) {
            PublishedTable before = left.remove(table.name());
            if (before == null) {
                changes.add(new TableChange(Change.ADDED, table.name(), List.of()));
            } else if (!before.columns().equals(table.columns())) {
                changes.add(TableChange.changed(before, table));
            }
        }
        left.keySet().forEach(name -> changes.add(new TableChange(Change.REMOVED, name, List.of())));
        return changes;
    }
}
