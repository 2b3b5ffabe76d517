package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.ruletest.alert.ResultRows;
import io.github.sentinelcontent.ruletest.match.MatcherReader;
import io.github.sentinelcontent.ruletest.match.NodeText;
import io.github.sentinelcontent.ruletest.match.Value;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the rows of the result with {@code expect.rows}.
 *
 * @param rows the result
 * @param matchers reads demands on cells
 */
record RowsExpectation(ResultRows rows, MatcherReader matchers) {
    private static final int MOST_ROWS = 5;

    List<Mismatch> check(MappingNode expected) {
        List<Mismatch> mismatches = new ArrayList<>();
        expected.get("count").ifPresent(count -> count(count, expected).ifPresent(mismatches::add));
        expected.get("columns")
                .flatMap(DocumentNode::asSequence)
                .ifPresent(columns -> columns(columns).ifPresent(mismatches::add));
        patterns(expected, "contain").forEach(pattern -> contain(pattern).ifPresent(mismatches::add));
        patterns(expected, "not").forEach(pattern -> not(pattern).ifPresent(mismatches::add));
        return mismatches;
    }

    private Stream<ValuePattern> patterns(MappingNode expected, String key) {
        return expected.items(key).stream()
                .flatMap(node -> node.asMapping().stream())
                .map(node -> ValuePattern.read(node, matchers));
    }

    private Optional<Mismatch> count(DocumentNode count, MappingNode expected) {
        if (matchers.read(count).matches(Value.ofCount(rows.count()))) {
            return Optional.empty();
        }
        String message = "expected " + rows(NodeText.of(count)) + ", got " + rows.count();
        List<ValuePattern> wanted = patterns(expected, "contain").toList();
        List<String> details = views().filter(
                        view -> wanted.stream().noneMatch(pattern -> pattern.matches(view::value)))
                .limit(MOST_ROWS)
                .map(view -> "unexpected row " + (view.row() + 1) + ": " + view.shown())
                .toList();
        return Optional.of(new Mismatch(count.location(), message, details));
    }

    private static String rows(String count) {
        return count.equals("1") ? "1 row" : count + " rows";
    }

    private Optional<Mismatch> columns(SequenceNode columns) {
        List<String> expected = columns.scalars().stream().map(ScalarNode::text).toList();
        List<String> found = rows.schema().names();
        if (expected.equals(found)) {
            return Optional.empty();
        }
        List<String> details = new ArrayList<>();
        List<String> missing =
                expected.stream().filter(name -> !found.contains(name)).toList();
        List<String> further =
                found.stream().filter(name -> !expected.contains(name)).toList();
        if (!missing.isEmpty()) {
            details.add("missing: " + String.join(", ", missing));
        }
        if (!further.isEmpty()) {
            details.add("unexpected: " + String.join(", ", further));
        }
        if (details.isEmpty()) {
            details.add("found in this order: " + String.join(", ", found));
        }
        return Optional.of(new Mismatch(
                columns.location(),
                "expected " + expected.size() + " columns, got " + found.size()
                        + (expected.size() == found.size() ? " others or in another order" : ""),
                details));
    }

    private Optional<Mismatch> contain(ValuePattern pattern) {
        if (views().anyMatch(view -> pattern.matches(view::value))) {
            return Optional.empty();
        }
        List<String> details = nearest(pattern).stream().toList();
        return Optional.of(new Mismatch(pattern.node().location(), "no row has " + pattern.shown(), details));
    }

    /** The row with the fewest differences, the first of several. */
    private Optional<String> nearest(ValuePattern pattern) {
        int best = -1;
        List<String> fewest = List.of();
        for (int row = 0; row < rows.count(); row++) {
            List<String> differences = pattern.differences(new RowView(rows, row)::value);
            if (best < 0 || differences.size() < fewest.size()) {
                best = row;
                fewest = differences;
            }
        }
        return best < 0
                ? Optional.of("there are no rows")
                : Optional.of("nearest row " + (best + 1) + " (expected → found): " + String.join(", ", fewest));
    }

    private Optional<Mismatch> not(ValuePattern pattern) {
        List<String> found = views().filter(view -> pattern.matches(view::value))
                .limit(MOST_ROWS)
                .map(view -> "unexpected row " + (view.row() + 1) + ": " + view.shown())
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        pattern.node().location(), "a row has " + pattern.shown() + ", expected none", found));
    }

    private Stream<RowView> views() {
        return IntStream.range(0, rows.count()).mapToObj(row -> new RowView(rows, row));
    }
}
