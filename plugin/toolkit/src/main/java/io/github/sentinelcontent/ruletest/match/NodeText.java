package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.stream.Collectors;

/** Shows a value of a test file on one line, as flow YAML. */
public final class NodeText {
    private static final int LONGEST = 200;

    private NodeText() {}

    /** The value on one line; long ones are cut. */
    public static String of(DocumentNode node) {
        String text = text(node).replaceAll("\\p{Cntrl}", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String text(DocumentNode node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.name() + ": " + text(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream().map(NodeText::text).collect(Collectors.joining(", ", "[", "]"));
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.isNull() ? "null" : scalar.text().isEmpty() ? "''" : scalar.text();
    }
}
