package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.ruletest.alert.Alert;
import io.github.sentinelcontent.ruletest.alert.Entity;
import io.github.sentinelcontent.ruletest.match.Matcher;
import io.github.sentinelcontent.ruletest.match.MatcherReader;
import io.github.sentinelcontent.ruletest.match.NodeText;
import io.github.sentinelcontent.ruletest.match.Value;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a test demands of one alert. Parts that it leaves out may be anything; entities and custom details may have
 * more than are named.
 *
 * @param node the mapping in the test file
 * @param matchers reads demands on values
 */
record AlertPattern(MappingNode node, MatcherReader matchers) {

    /** What differs in an alert, one mismatch for each demand that is not met. */
    List<Mismatch> check(Alert alert, String name) {
        List<Mismatch> mismatches = new ArrayList<>();
        text("title", alert.title(), name, mismatches);
        text("description", alert.description(), name, mismatches);
        text("severity", alert.severity(), name, mismatches);
        value("tactics", Value.ofTexts(alert.tactics()), name, mismatches);
        node.mapping("customDetails").ifPresent(details -> customDetails(details, alert, name, mismatches));
        for (DocumentNode entity : node.items("entities")) {
            entity.asMapping()
                    .map(mapping -> mapping.entries().get(0))
                    .flatMap(entry -> entity(entry, alert, name))
                    .ifPresent(mismatches::add);
        }
        return mismatches;
    }

    private void text(String key, String found, String name, List<Mismatch> mismatches) {
        value(key, Value.ofText(found), name, mismatches);
    }

    private void value(String key, Value found, String name, List<Mismatch> mismatches) {
        node.get(key).ifPresent(expected -> {
            if (!matchers.read(expected).matches(found)) {
                mismatches.add(new Mismatch(
                        expected.location(),
                        name + ": expected " + key + " " + quoted(expected) + ", got '" + found.shown() + "'",
                        List.of()));
            }
        });
    }

    private static String quoted(DocumentNode expected) {
        String text = NodeText.of(expected);
        return expected instanceof ScalarNode ? "'" + text + "'" : text;
    }

    private void customDetails(MappingNode expected, Alert alert, String name, List<Mismatch> mismatches) {
        for (MappingEntry entry : expected.entries()) {
            Value found = Value.ofTexts(alert.customDetails().getOrDefault(entry.name(), List.of()));
            if (!matchers.read(entry.value()).matches(found)) {
                String shown = found.present() ? "'" + found.shown() + "'" : "no value";
                mismatches.add(new Mismatch(
                        entry.location(),
                        name + ": expected custom detail " + entry.name() + " " + quoted(entry.value()) + ", got "
                                + shown,
                        List.of()));
            }
        }
    }

    private Optional<Mismatch> entity(MappingEntry entry, Alert alert, String name) {
        List<Entity> ofType = alert.entities().stream()
                .filter(entity -> entity.type().equalsIgnoreCase(entry.name()))
                .toList();
        MappingNode identifiers = entry.value().asMapping().orElseThrow();
        boolean counts = identifiers.entries().size() == 1
                && identifiers.entries().get(0).name().equals("count");
        return counts ? count(entry, identifiers, ofType.size(), name) : contains(entry, identifiers, ofType, name);
    }

    private Optional<Mismatch> count(MappingEntry entry, MappingNode identifiers, int found, String name) {
        DocumentNode expected = identifiers.entries().get(0).value();
        Matcher matcher = matchers.read(expected);
        return matcher.matches(Value.ofCount(found))
                ? Optional.empty()
                : Optional.of(new Mismatch(
                        entry.location(),
                        name + ": expected " + NodeText.of(expected) + " entities of type " + entry.name() + ", got "
                                + found,
                        List.of()));
    }

    private Optional<Mismatch> contains(MappingEntry entry, MappingNode identifiers, List<Entity> ofType, String name) {
        ValuePattern pattern = ValuePattern.read(identifiers, matchers);
        if (ofType.stream().anyMatch(entity -> pattern.matches(values(entity)))) {
            return Optional.empty();
        }
        String detail = ofType.stream()
                .map(entity -> pattern.differences(values(entity)))
                .min(Comparator.comparingInt(List::size))
                .map(differences ->
                        "nearest " + entry.name() + " (expected → found): " + String.join(", ", differences))
                .orElse("the alert has no entity of type " + entry.name());
        return Optional.of(new Mismatch(
                entry.location(), name + ": no entity " + entry.name() + " has " + pattern.shown(), List.of(detail)));
    }

    private static Function<String, Value> values(Entity entity) {
        return identifier -> {
            String text = entity.identifiers().get(identifier);
            return text == null ? Value.ofText("") : Value.ofText(text);
        };
    }
}
