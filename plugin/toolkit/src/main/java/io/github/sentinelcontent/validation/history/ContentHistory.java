package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.content.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What became of the content items of a solution.
 *
 * @param kept items that are still there, in today's order
 * @param added items that were not there, in today's order
 * @param removed items that are gone, in their order then
 */
record ContentHistory(List<Kept> kept, List<ContentItem> added, List<ContentItem> removed) {

    /** An item then and now. */
    record Kept(ContentItem before, ContentItem now) {

        /** Tells whether the item has another id than before, which is a fault of its own. */
        boolean hasOtherId() {
            String old = before.id().orElse("");
            String id = now.id().orElse("");
            return !old.isEmpty() && !id.isEmpty() && !old.equalsIgnoreCase(id);
        }

        /** Tells whether the content changed although no version says so: it stayed, or there is none. */
        boolean changedSilently() {
            return forgottenVersion().isPresent() || isWithoutVersion() && !SameContent.of(before, now);
        }

        /** Tells whether the item could have a version and neither has nor had one. */
        boolean isWithoutVersion() {
            boolean versioned = now instanceof QueryTemplate
                    || now instanceof Parser && now.root().isPresent();
            return versioned
                    && ItemVersion.of(now).isEmpty()
                    && ItemVersion.of(before).isEmpty();
        }

        /** Returns the version that stayed although the content changed; empty if all is well, or there is no version. */
        Optional<ItemVersion> forgottenVersion() {
            Optional<String> old = ItemVersion.of(before).map(ItemVersion::text);
            return ItemVersion.of(now)
                    .filter(version -> old.filter(version.text()::equals).isPresent())
                    .filter(version -> !SameContent.of(before, now));
        }
    }

    /** The items of a solution by path, or else by id, or else by name: so a file may move, and an id may change. */
    static ContentHistory of(Solution before, Solution now) {
        List<ContentItem> then = new ArrayList<>(before.items());
        List<ContentItem> today = new ArrayList<>(now.items());
        List<Kept> kept = new ArrayList<>();
        match(then, today, kept, (old, item) -> old.path().equals(item.path()));
        match(then, today, kept, (old, item) -> old.id().isPresent() && isSame(old.id(), item.id()));
        match(then, today, kept, (old, item) -> old.name().isPresent() && isSame(old.name(), item.name()));
        return new ContentHistory(kept, today, then);
    }

    private static void match(
            List<ContentItem> then,
            List<ContentItem> today,
            List<Kept> kept,
            BiPredicate<ContentItem, ContentItem> isSame) {
        today.removeIf(item -> {
            Optional<ContentItem> found = then.stream()
                    .filter(old -> old.kind() == item.kind() && isSame.test(old, item))
                    .findFirst();
            found.ifPresent(old -> {
                then.remove(old);
                kept.add(new Kept(old, item));
            });
            return found.isPresent();
        });
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return other.isPresent() && one.get().equalsIgnoreCase(other.get());
    }
}
