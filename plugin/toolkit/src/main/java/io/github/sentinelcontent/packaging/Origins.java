package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.arm.ArmText;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where the parts of a template come from, kept while the template is put together. */
final class Origins {

    /** A source: the place that stands for all of it, and the values in which texts are looked for. */
    private record Source(SourceLocation whole, List<DocumentNode> values) {}

    private final Source solution;
    private final Map<String, Source> byPointer = new HashMap<>();
    private Source current;

    /** Begins with what holds for the solution as a whole. */
    Origins(SolutionFacts facts) {
        List<DocumentNode> values = new ArrayList<>(List.of(facts.metadata()));
        facts.dataFile().root().ifPresent(root -> values.add(0, root));
        this.solution = new Source(facts.dataFile().source().location(), values);
        this.current = solution;
    }

    /** Says that what is noted from now on comes from an item. */
    void begin(ContentItem item) {
        List<DocumentNode> values = new ArrayList<>();
        item.root().ifPresent(values::add);
        if (item instanceof Workbook workbook) {
            workbook.metadata().map(WorkbookMetadata::node).ifPresent(node -> values.add(0, node));
        }
        current = new Source(item.source().location(), values);
    }

    /** Notes a part of the template; the first item that brings it counts. */
    void note(String pointer) {
        byPointer.putIfAbsent(pointer, current);
    }

    /** Returns the place that stands for the solution as a whole. */
    SourceLocation whole() {
        return solution.whole();
    }

    /** Returns the source of a value: the very place if it is known, or else the nearest that is. */
    SourceLocation locate(JsonNode template, String pointer) {
        Source source = source(pointer);
        Optional<SourceLocation> exact = at(template, pointer)
                .filter(JsonNode::isString)
                .flatMap(node -> origin(node).or(() -> find(source, node.stringValue(), lastStep(pointer))));
        return exact.orElseGet(() -> nearest(template, pointer).orElse(source.whole()));
    }

    private Source source(String pointer) {
        for (String part = pointer; !part.isEmpty(); part = parent(part)) {
            if (byPointer.containsKey(part)) {
                return byPointer.get(part);
            }
        }
        return solution;
    }

    private static Optional<JsonNode> at(JsonNode template, String pointer) {
        JsonNode node = template.at(pointer);
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    private static Optional<SourceLocation> origin(JsonNode node) {
        return node instanceof SourceText text
                ? Optional.ofNullable(text.origin()).map(DocumentNode::location)
                : Optional.empty();
    }

    /** Goes up until a value has a part whose place is known, but not beyond what one item brought. */
    private Optional<SourceLocation> nearest(JsonNode template, String pointer) {
        for (String part = pointer; !part.isEmpty(); part = parent(part)) {
            Optional<SourceLocation> inside = at(template, part).flatMap(Origins::first);
            if (inside.isPresent() || byPointer.containsKey(part)) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceLocation> first(JsonNode node) {
        Optional<SourceLocation> own = origin(node);
        for (JsonNode child : node) {
            if (own.isPresent()) {
                break;
            }
            own = first(child);
        }
        return own;
    }

    /** A text without a known place is looked for in the source, first under the same key. */
    private static Optional<SourceLocation> find(Source source, String text, String key) {
        String bare = ArmText.bare(text).strip();
        for (boolean sameKey : new boolean[] {true, false}) {
            for (DocumentNode value : source.values()) {
                Optional<ScalarNode> found = find(value, bare, sameKey ? key : null);
                if (found.isPresent()) {
                    return found.map(DocumentNode::location);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ScalarNode> find(DocumentNode node, String text, @Nullable String key) {
        if (node instanceof ScalarNode scalar) {
            return key == null && ArmText.bare(scalar.text()).strip().equals(text)
                    ? Optional.of(scalar)
                    : Optional.empty();
        }
        Optional<ScalarNode> found = Optional.empty();
        if (node instanceof MappingNode mapping) {
            for (MappingEntry entry : mapping.entries()) {
                String wanted = entry.name().equalsIgnoreCase(key) ? null : key;
                found = found.isPresent() ? found : find(entry.value(), text, wanted);
            }
        } else if (node instanceof SequenceNode sequence) {
            for (DocumentNode item : sequence.items()) {
                found = found.isPresent() ? found : find(item, text, key);
            }
        }
        return found;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
