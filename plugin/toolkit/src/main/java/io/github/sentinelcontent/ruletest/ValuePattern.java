package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.ruletest.match.Matcher;
import io.github.sentinelcontent.ruletest.match.MatcherReader;
import io.github.sentinelcontent.ruletest.match.NodeText;
import io.github.sentinelcontent.ruletest.match.Value;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Demands on named values: the columns of a row, the identifiers of an entity, the parts of an alert. Names that it
 * leaves out may have any value.
 *
 * @param node the mapping in the test file
 * @param parts one demand for each of its keys
 */
record ValuePattern(MappingNode node, List<Part> parts) {

    /** The demand on one value. */
    record Part(String name, DocumentNode expected, Matcher matcher) {}

    static ValuePattern read(MappingNode node, MatcherReader matchers) {
        List<Part> parts = node.entries().stream()
                .map(entry -> new Part(entry.name(), entry.value(), matchers.read(entry.value())))
                .toList();
        return new ValuePattern(node, parts);
    }

    /** What differs, as {@code name: expected → found}; empty when all is as demanded. */
    List<String> differences(Function<String, Value> values) {
        List<String> differences = new ArrayList<>();
        for (Part part : parts) {
            Value found = values.apply(part.name());
            if (!part.matcher().matches(found)) {
                differences.add(part.name() + ": " + NodeText.of(part.expected()) + " → " + found.shown());
            }
        }
        return differences;
    }

    boolean matches(Function<String, Value> values) {
        return parts.stream().allMatch(part -> part.matcher().matches(values.apply(part.name())));
    }

    /** The pattern on one line. */
    String shown() {
        String text = NodeText.of(node);
        return text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
    }
}
