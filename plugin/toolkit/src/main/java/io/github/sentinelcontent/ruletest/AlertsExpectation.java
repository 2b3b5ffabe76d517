package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.ruletest.alert.Alert;
import io.github.sentinelcontent.ruletest.match.MatcherReader;
import io.github.sentinelcontent.ruletest.match.NodeText;
import io.github.sentinelcontent.ruletest.match.Value;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares the alerts of a run with {@code expect.alert}, {@code expect.alerts} and {@code expect.noAlert}.
 *
 * @param alerts what the rule raised, in row order
 * @param matchers reads demands on values
 */
record AlertsExpectation(List<Alert> alerts, MatcherReader matchers) {
    private static final int MOST_ALERTS = 5;

    /** Whether a test says anything of alerts. */
    static boolean isIn(MappingNode expect) {
        return expect.get("alert").isPresent()
                || expect.get("alerts").isPresent()
                || expect.get("noAlert").isPresent();
    }

    List<Mismatch> check(MappingNode expect) {
        List<Mismatch> mismatches = new ArrayList<>();
        expect.scalar("noAlert")
                .filter(none -> none.asBoolean().orElse(false))
                .ifPresent(none -> number(none, "0").ifPresent(mismatches::add));
        expect.mapping("alert").ifPresent(alert -> mismatches.addAll(one(alert)));
        expect.get("alerts").flatMap(DocumentNode::asSequence).ifPresent(list -> mismatches.addAll(all(list)));
        expect.mapping("alerts")
                .flatMap(alerts -> alerts.get("count"))
                .ifPresent(count -> count(count).ifPresent(mismatches::add));
        return mismatches;
    }

    private List<Mismatch> one(MappingNode expected) {
        return number(expected, "1")
                .map(List::of)
                .orElseGet(() -> new AlertPattern(expected, matchers).check(alerts.get(0), "alert"));
    }

    private List<Mismatch> all(SequenceNode expected) {
        List<Mismatch> mismatches = new ArrayList<>();
        List<MappingNode> patterns = expected.mappings();
        number(expected, Integer.toString(patterns.size())).ifPresent(mismatches::add);
        for (int i = 0; i < Math.min(patterns.size(), alerts.size()); i++) {
            mismatches.addAll(new AlertPattern(patterns.get(i), matchers).check(alerts.get(i), "alert " + (i + 1)));
        }
        return mismatches;
    }

    private Optional<Mismatch> count(DocumentNode count) {
        return matchers.read(count).matches(Value.ofCount(alerts.size()))
                ? Optional.empty()
                : Optional.of(wrongNumber(count, NodeText.of(count)));
    }

    private Optional<Mismatch> number(DocumentNode node, String expected) {
        return expected.equals(Integer.toString(alerts.size()))
                ? Optional.empty()
                : Optional.of(wrongNumber(node, expected));
    }

    private Mismatch wrongNumber(DocumentNode node, String expected) {
        List<String> details = new ArrayList<>();
        for (int i = 0; i < Math.min(alerts.size(), MOST_ALERTS); i++) {
            Alert alert = alerts.get(i);
            details.add("alert " + (i + 1) + ": " + alert.severity() + " '" + alert.title() + "'");
        }
        String noun = expected.equals("1") ? " alert" : " alerts";
        return new Mismatch(node.location(), "expected " + expected + noun + ", got " + alerts.size(), details);
    }
}
