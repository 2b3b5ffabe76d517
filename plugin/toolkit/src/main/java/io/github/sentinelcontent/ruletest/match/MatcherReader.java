package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.regex.KqlRegex;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/**
 * Reads what a test demands of a value: a scalar, a list, or a mapping of matchers that must all hold.
 *
 * <p>The keys of matchers are those of the schema {@code rule-test-1.json}, which has refused all others before.
 */
public final class MatcherReader {
    private static final Matcher NONE = value -> false;

    private final long now;
    private final BiConsumer<DocumentNode, String> faults;

    /**
     * A reader.
     *
     * @param now the ticks that {@code now} stands for
     * @param faults told of values that make no matcher, such as a broken pattern
     */
    public MatcherReader(long now, BiConsumer<DocumentNode, String> faults) {
        this.now = now;
        this.faults = faults;
    }

    /** The matcher of a value in the test file. */
    public Matcher read(DocumentNode node) {
        if (node instanceof ScalarNode scalar) {
            return new LiteralMatcher(new Operand(scalar, now));
        }
        if (node instanceof SequenceNode sequence) {
            return elements(sequence, true);
        }
        MappingNode mapping = (MappingNode) node;
        if (mapping.entries().isEmpty()) {
            return fault(node, "a matcher needs a key, such as {contains: text}; write {json: {}} for an empty bag");
        }
        List<Matcher> all = new ArrayList<>();
        for (MappingEntry entry : mapping.entries()) {
            all.add(matcher(mapping, entry));
        }
        return value -> all.stream().allMatch(matcher -> matcher.matches(value));
    }

    private Matcher matcher(MappingNode mapping, MappingEntry entry) {
        DocumentNode node = entry.value();
        return switch (entry.name()) {
            case "regex" -> regex(node);
            case "contains" -> node instanceof ScalarNode text ? new ContainsMatcher(text.text()) : scalarNeeded(entry);
            case "gt" -> order(entry, order -> order > 0);
            case "gte" -> order(entry, order -> order >= 0);
            case "lt" -> order(entry, order -> order < 0);
            case "lte" -> order(entry, order -> order <= 0);
            case "between" -> between(node);
            case "oneOf" -> oneOf(node);
            case "any" -> isTrue(node) ? value -> !value.isEmpty() : Value::isEmpty;
            case "absent" -> isTrue(node) ? Value::isEmpty : value -> !value.isEmpty();
            case "approx" -> approx(mapping, entry);
            case "tol" -> mapping.get("approx").isPresent() ? value -> true : fault(node, "tol needs approx beside it");
            case "setEquals" -> set(node, true);
            case "setContains" -> set(node, false);
            case "count" -> count(node);
            case "json" -> new JsonMatcher(NodeValue.of(node));
            default -> fault(node, "'" + entry.name() + "' is not a matcher");
        };
    }

    private Matcher regex(DocumentNode node) {
        String pattern = node.asScalar().map(ScalarNode::text).orElse("");
        KqlRegex regex = KqlRegex.of(pattern);
        return regex != null
                ? new RegexMatcher(regex)
                : fault(
                        node,
                        "the pattern '" + pattern + "' is not valid: "
                                + KqlRegex.fault(pattern).orElse("it cannot be read"));
    }

    private Matcher order(MappingEntry entry, IntPredicate accepted) {
        return entry.value() instanceof ScalarNode bound
                ? new OrderMatcher(new Operand(bound, now), accepted)
                : scalarNeeded(entry);
    }

    private Matcher between(DocumentNode node) {
        List<ScalarNode> bounds = node.asSequence().map(SequenceNode::scalars).orElse(List.of());
        if (bounds.size() != 2) {
            return fault(node, "between needs two scalars, the least and the greatest value");
        }
        Matcher least = new OrderMatcher(new Operand(bounds.get(0), now), order -> order >= 0);
        Matcher greatest = new OrderMatcher(new Operand(bounds.get(1), now), order -> order <= 0);
        return value -> least.matches(value) && greatest.matches(value);
    }

    private Matcher oneOf(DocumentNode node) {
        List<Matcher> choices = new ArrayList<>();
        node.asSequence().map(SequenceNode::items).orElse(List.of()).forEach(item -> choices.add(read(item)));
        return value -> choices.stream().anyMatch(choice -> choice.matches(value));
    }

    private Matcher approx(MappingNode mapping, MappingEntry entry) {
        return entry.value() instanceof ScalarNode center
                ? mapping.scalar("tol")
                        .<Matcher>map(tolerance -> new ApproxMatcher(new Operand(center, now), tolerance))
                        .orElseGet(() -> fault(center, "approx needs tol beside it, such as {approx: 2.5, tol: 0.1}"))
                : scalarNeeded(entry);
    }

    /** A list names the elements; a mapping speaks of the number of distinct ones. */
    private Matcher set(DocumentNode node, boolean exact) {
        if (node instanceof SequenceNode sequence) {
            return elements(sequence, exact);
        }
        Matcher size = node.asMapping()
                .flatMap(mapping -> mapping.get("count"))
                .map(this::read)
                .orElseGet(() -> fault(node, "a set is a list or {count: number}"));
        return value -> size.matches(Value.ofCount(
                value.elements().stream().map(Value::value).distinct().count()));
    }

    private Matcher elements(SequenceNode sequence, boolean exact) {
        List<Matcher> elements = new ArrayList<>();
        sequence.items().forEach(item -> elements.add(read(item)));
        return new SetMatcher(elements, exact);
    }

    private Matcher count(DocumentNode node) {
        Matcher size = read(node);
        return value -> size.matches(Value.ofCount(value.count()));
    }

    private Matcher scalarNeeded(MappingEntry entry) {
        return fault(entry.value(), entry.name() + " needs a scalar");
    }

    private Matcher fault(DocumentNode node, String message) {
        faults.accept(node, message);
        return NONE;
    }

    private static boolean isTrue(DocumentNode node) {
        return node.asScalar().flatMap(ScalarNode::asBoolean).orElse(true);
    }
}
