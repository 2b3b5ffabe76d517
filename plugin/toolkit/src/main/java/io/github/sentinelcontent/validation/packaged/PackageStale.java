package io.github.sentinelcontent.validation.packaged;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the package offers is what the sources say: texts, queries, mappings, schedule and steps.
 *
 * <p>Packages are made at a release, so one that lies beside its sources may be behind them: there it is a warning.
 */
final class PackageStale extends TemplateCheck {

    PackageStale() {
        super(CheckInfo.error("SEN-MT-022", "stale", "the package has the content of the sources"));
    }

    @Override
    void check(DeploymentTemplate template, SolutionPackage pack, Reporter reporter) {
        Severity severity = pack.isBuilt() ? Severity.ERROR : Severity.WARNING;
        Map<String, PackagedItem> packaged = new HashMap<>();
        template.items().forEach(item -> packaged.putIfAbsent(item.key(), item));
        for (SourceItem source : SourceItem.listed(pack.solution())) {
            Optional.ofNullable(packaged.get(source.key()))
                    .flatMap(PackagedItem::content)
                    .flatMap(content -> content.mapping("properties"))
                    .ifPresent(
                            properties -> new Comparison(template, source, properties, severity, reporter).compare());
        }
    }

    private record Comparison(
            DeploymentTemplate template,
            SourceItem source,
            MappingNode packaged,
            Severity severity,
            Reporter reporter) {

        void compare() {
            if (source.item() instanceof QueryTemplate query) {
                MappingNode root = query.root().orElseThrow();
                text("query", root.text("query"));
                text("displayName", root.text("name").or(() -> root.text("displayName")));
                if (query instanceof AnalyticRule rule) {
                    text("severity", rule.severity());
                    text("description", rule.description());
                    mappings(root, "entityMappings");
                    mappings(root, "customDetails");
                    duration("queryFrequency", rule.queryFrequency());
                    duration("queryPeriod", rule.queryPeriod());
                    threshold(rule);
                    names("tactics", rule.tactics());
                    names("techniques", rule.relevantTechniques());
                } else if (query instanceof HuntingQuery) {
                    tag("description", query.description());
                }
            } else if (source.item() instanceof Parser parser && parser.root().isPresent()) {
                text("query", parser.query().map(ScalarNode::text));
                text("functionAlias", parser.functionAlias());
            } else {
                StaleItem.of(source, packaged).ifPresent(found -> report(found.place(), found.what()));
            }
        }

        private void text(String key, Optional<String> expected) {
            Optional<String> actual = template.text(packaged, key);
            if (expected.isPresent() && actual.isPresent() && !same(expected.get(), actual.get())) {
                report(Place.of(packaged, key), key);
            }
        }

        private void duration(String key, Optional<Duration> expected) {
            Optional<Duration> actual = template.text(packaged, key).flatMap(Comparison::duration);
            if (expected.isPresent() && actual.isPresent() && !expected.equals(actual)) {
                report(Place.of(packaged, key), key);
            }
        }

        private static Optional<Duration> duration(String text) {
            try {
                return Optional.of(Duration.parse(text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        private void threshold(AnalyticRule rule) {
            Optional<String> actual = template.text(packaged, "triggerThreshold");
            boolean differs = rule.triggerThreshold()
                    .filter(expected -> actual.isPresent() && !actual.get().equals(String.valueOf(expected)))
                    .isPresent();
            if (differs) {
                report(Place.of(packaged, "triggerThreshold"), "triggerThreshold");
            }
        }

        /** Packages name techniques without their parts, each once. */
        private void names(String key, List<ScalarNode> expected) {
            Optional<SequenceNode> actual = packaged.get(key).flatMap(DocumentNode::asSequence);
            if (actual.isPresent()
                    && !expected.isEmpty()
                    && !names(expected).equals(names(actual.get().scalars()))) {
                report(Place.of(packaged, key), key);
            }
        }

        private static Set<String> names(List<ScalarNode> nodes) {
            return nodes.stream()
                    .map(node -> node.text().strip())
                    .map(name -> name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.')))
                    .collect(Collectors.toSet());
        }

        private void tag(String name, Optional<String> expected) {
            packaged.items("tags").stream()
                    .flatMap(tag -> tag.asMapping().stream())
                    .filter(tag -> tag.text("name").filter(name::equals).isPresent())
                    .flatMap(tag -> tag.scalar("value").stream())
                    .filter(value -> expected.isPresent() && !same(expected.get(), value.text()))
                    .forEach(value -> report(value, name));
        }

        private void mappings(MappingNode root, String key) {
            Optional<DocumentNode> expected = root.get(key);
            Optional<DocumentNode> actual = packaged.get(key);
            boolean lists = expected.flatMap(DocumentNode::asScalar).isEmpty();
            if (lists
                    && expected.isPresent()
                    && actual.isPresent()
                    && !LooseEquality.same(expected.get(), actual.get())) {
                report(Place.of(packaged, key), key);
            }
        }

        private void report(DocumentNode place, String key) {
            reporter.report(
                    severity,
                    place.location(),
                    "'" + key + "' of '" + source.contentId() + "' differs from "
                            + source.item().path(),
                    "build the package again");
        }

        /** Quotes around a description, and the form of its blanks, are changed by packaging. */
        private static boolean same(String expected, String actual) {
            return LooseEquality.normal(expected).equals(LooseEquality.normal(actual));
        }
    }
}
