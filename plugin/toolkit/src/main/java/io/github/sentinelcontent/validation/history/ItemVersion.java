package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The version of an item, for comparison.
 *
 * @param node where it stands
 */
record ItemVersion(ScalarNode node) implements Comparable<ItemVersion> {

    /** Returns the version of a rule, hunting query, parser or workbook; other items have none of their own. */
    static Optional<ItemVersion> of(ContentItem item) {
        Optional<ScalarNode> found = Optional.empty();
        if (item instanceof QueryTemplate) {
            found = item.root().flatMap(root -> root.scalar("version"));
        } else if (item instanceof Parser) {
            found = item.root().flatMap(root -> root.mapping("Function")).flatMap(header -> header.scalar("Version"));
        } else if (item instanceof Workbook workbook) {
            found = workbook.metadata().map(entry -> entry.node()).flatMap(ItemVersion::ofEntry);
        }
        return found.map(ItemVersion::new).filter(version -> version.parts().length > 0);
    }

    private static Optional<ScalarNode> ofEntry(MappingNode entry) {
        return entry.scalar("version");
    }

    String text() {
        return node.text().strip();
    }

    /** Returns the version with a higher last number. */
    String raised() {
        String text = text();
        int dot = text.lastIndexOf('.') + 1;
        return text.substring(0, dot) + (Long.parseLong(text.substring(dot)) + 1);
    }

    /** Returns the numbers of the version; none if it has another form, which is for other checks to say. */
    private long[] parts() {
        return text().matches("\\d{1,9}(\\.\\d{1,9}){0,3}")
                ? Arrays.stream(text().split("\\.")).mapToLong(Long::parseLong).toArray()
                : new long[0];
    }

    @Override
    public int compareTo(ItemVersion other) {
        return Arrays.compare(parts(), other.parts());
    }
}
