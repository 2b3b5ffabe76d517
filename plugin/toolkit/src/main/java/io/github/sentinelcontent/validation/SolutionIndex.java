package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;

/**
 * What checks across solutions need to know of one solution, so that not all of them are held in memory.
 *
 * @param prefix text before the paths of the solution in reports, such as {@code Example/}; empty for a single one
 * @param entries its content items, in order
 */
public record SolutionIndex(String prefix, List<Entry> entries) {
    /** Copies the list. */
    public SolutionIndex {
        entries = List.copyOf(entries);
    }

    /**
     * One content item.
     *
     * @param kind what it is
     * @param id its id as written, empty without one
     * @param location where the id stands, or the file when there is none; the path has the prefix
     */
    public record Entry(ContentKind kind, String id, SourceLocation location) {}

    /** The index of a solution. */
    static SolutionIndex of(Solution solution, String prefix) {
        return new SolutionIndex(
                prefix,
                solution.items().stream().map(item -> entry(item, prefix)).toList());
    }

    private static Entry entry(ContentItem item, String prefix) {
        SourceLocation location = item.root()
                .flatMap(root -> root.scalar("id"))
                .map(node -> node.location())
                .orElseGet(() -> item.source().location());
        return new Entry(item.kind(), item.id().orElse(""), location.withPrefix(prefix));
    }
}
