package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * A step of a workbook.
 *
 * @param node the item: {@code type}, {@code content}, {@code name}
 * @param depth 0 for steps of the workbook itself, 1 for those of a group in it, and so on
 */
public record WorkbookItem(MappingNode node, int depth) {

    /** Returns the type: 1 text, 3 query, 9 parameters, 10 metric, 11 links, 12 group. */
    public Optional<Long> type() {
        return node.scalar("type").flatMap(ScalarNode::asLong);
    }

    /** Returns the name. */
    public Optional<String> name() {
        return node.text("name");
    }

    /** Returns the settings. */
    public Optional<MappingNode> content() {
        return node.mapping("content");
    }
}
