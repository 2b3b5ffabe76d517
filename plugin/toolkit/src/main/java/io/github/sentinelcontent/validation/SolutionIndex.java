package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentKind;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.SolutionMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What checks across solutions need to know of one solution, so that not all of them are held in memory.
 *
 * @param prefix text before the paths of the solution in reports, such as {@code Example/}; empty for a single one
 * @param offer its publisher and offer, when the metadata names both
 * @param dependencies the solutions that it needs, in order
 * @param entries its content items, in order
 */
public record SolutionIndex(String prefix, Optional<Offer> offer, List<Dependency> dependencies, List<Entry> entries) {
    /** Copies the lists. */
    public SolutionIndex {
        dependencies = List.copyOf(dependencies);
        entries = List.copyOf(entries);
    }

    /**
     * One content item.
     *
     * @param kind what it is
     * @param id its id as written, empty without one
     * @param location where the id stands, or the file when there is none; the path has the prefix
     * @param listed whether the data file lists it
     */
    public record Entry(ContentKind kind, String id, SourceLocation location, boolean listed) {}

    /**
     * The publisher and offer of a solution.
     *
     * @param id {@code publisherId.offerId}
     * @param location where the offer stands
     */
    public record Offer(String id, SourceLocation location) {}

    /**
     * A solution that this one needs.
     *
     * @param id {@code publisherId.offerId}
     * @param location where it is named
     */
    public record Dependency(String id, SourceLocation location) {}

    /** The index of a solution. */
    static SolutionIndex of(Solution solution, String prefix) {
        return new SolutionIndex(
                prefix,
                solution.metadata().flatMap(metadata -> offer(metadata, prefix)),
                dependencies(solution, prefix),
                solution.items().stream().map(item -> entry(item, prefix)).toList());
    }

    private static Optional<Offer> offer(SolutionMetadata metadata, String prefix) {
        return metadata.solutionId()
                .map(id -> new Offer(
                        id,
                        metadata.root()
                                .flatMap(root -> root.scalar("offerId"))
                                .map(ScalarNode::location)
                                .orElseGet(() -> metadata.document().source().location())
                                .withPrefix(prefix)));
    }

    private static List<Dependency> dependencies(Solution solution, String prefix) {
        return solution.dataFile().stream()
                .flatMap(file -> file.dependentDomainSolutionIds().stream())
                .map(node -> new Dependency(node.text(), node.location().withPrefix(prefix)))
                .toList();
    }

    private static Entry entry(ContentItem item, String prefix) {
        Optional<ScalarNode> id = item instanceof DataConnector connector
                ? connector.idNode()
                : item.root().flatMap(root -> root.scalar("id"));
        SourceLocation location =
                id.map(ScalarNode::location).orElseGet(() -> item.source().location());
        return new Entry(item.kind(), item.id().orElse(""), location.withPrefix(prefix), item.listed());
    }
}
