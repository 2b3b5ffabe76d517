package io.github.sentinelcontent.docs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Which kinds of content use a table, in words. */
final class UsageWords {
    private UsageWords() {}

    /** Such as {@code Analytics, Workbooks}; a hyphen when none does. */
    static String of(String table, List<ItemEntry> items) {
        String words = items.stream()
                .filter(item -> item.uses(table))
                .collect(Collectors.groupingBy(
                        ItemEntry::type,
                        Collectors.reducing(false, item -> item.facts().writes(table), Boolean::logicalOr)))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().key()))
                .map(entry -> entry.getKey().usage()
                        + (entry.getValue() && entry.getKey() == ContentType.PLAYBOOK ? " (writes)" : ""))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "-" : words;
    }
}
