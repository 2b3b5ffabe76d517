package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * The file SolutionMetadata.json: publisher, offer, dates, categories, support.
 *
 * @param document the file as read
 */
public record SolutionMetadata(SourceDocument document) {

    /** Returns the outermost mapping; empty when the text is broken or something else. */
    public Optional<MappingNode> root() {
        return document.mapping();
    }

    /** Returns the publisher. */
    public Optional<String> publisherId() {
        return root().flatMap(root -> root.text("publisherId"));
    }

    /** Returns the offer. */
    public Optional<String> offerId() {
        return root().flatMap(root -> root.text("offerId"));
    }

    /** Returns {@code publisherId.offerId}; empty when one of them is. */
    public Optional<String> solutionId() {
        return publisherId().flatMap(publisher -> offerId().map(offer -> publisher + "." + offer));
    }

    /** Returns the date of first publication as written. */
    public Optional<String> firstPublishDate() {
        return root().flatMap(root -> root.text("firstPublishDate"));
    }

    /** Returns the date of last publication as written. */
    public Optional<String> lastPublishDate() {
        return root().flatMap(root -> root.text("lastPublishDate"));
    }

    /** Returns the version, which is seldom here. */
    public Optional<String> version() {
        return root().flatMap(root -> root.text("version"));
    }

    /** Returns the providers. */
    public List<ScalarNode> providers() {
        return root().map(root -> list(root, "providers")).orElse(List.of());
    }

    /** Returns the domains. */
    public List<ScalarNode> domains() {
        return categories().map(categories -> list(categories, "domains")).orElse(List.of());
    }

    /** Returns the industry verticals. */
    public List<ScalarNode> verticals() {
        return categories().map(categories -> list(categories, "verticals")).orElse(List.of());
    }

    /** Returns domains and verticals. */
    public Optional<MappingNode> categories() {
        return root().flatMap(root -> root.mapping("categories"));
    }

    /** Returns {@code name}, {@code email}, {@code tier} and {@code link} of the support. */
    public Optional<MappingNode> support() {
        return root().flatMap(root -> root.mapping("support"));
    }

    /** Returns the text of a key of the support, such as {@code tier}. */
    public Optional<String> support(String key) {
        return support().flatMap(support -> support.text(key));
    }

    private static List<ScalarNode> list(MappingNode owner, String key) {
        return owner.get(key)
                .flatMap(DocumentNode::asSequence)
                .map(SequenceNode::scalars)
                .orElse(List.of());
    }
}
