package io.github.sentinelcontent.validation.configuration;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.SourceProblem;
import io.github.sentinelcontent.source.YamlDocument;
import io.github.sentinelcontent.validation.Checks;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a {@code sentinel.yaml}; what is wrong with it is reported, and what is right of it holds. */
final class ConfigurationReader {
    private final Reporter form;
    private final Reporter knownCheck;
    private final Reporter reason;
    private final Consumer<Finding> sink;
    private final List<GradeRule> grades = new ArrayList<>();
    private final List<SuppressionRule> suppressions = new ArrayList<>();

    private ConfigurationReader(Consumer<Finding> sink) {
        this.sink = sink;
        this.form = new Reporter(ConfigurationChecks.FORM, sink);
        this.knownCheck = new Reporter(ConfigurationChecks.KNOWN_CHECK, sink);
        this.reason = new Reporter(ConfigurationChecks.REASON, sink);
    }

    static Configuration read(SourceFile file, Consumer<Finding> sink) {
        return new ConfigurationReader(sink).read(YamlDocument.read(file));
    }

    private Configuration read(SourceDocument document) {
        for (SourceProblem problem : document.problems()) {
            form.report(problem.location(), problem.message(), problem.hint());
        }
        DocumentNode node = document.root();
        if (node == null) {
            return Configuration.EMPTY;
        }
        ConfigurationChecks.schema().validate(node, sink);
        Optional<MappingNode> mapping = node.asMapping();
        if (mapping.isEmpty()) {
            return Configuration.EMPTY;
        }
        MappingNode root = mapping.get();
        addGrades(root.get("severities"), FilePatterns.ALL);
        mappings(root, "paths").forEach(entry -> addGrades(entry.get("severities"), files(entry)));
        mappings(root, "suppressions").forEach(this::addSuppression);
        return new Configuration(
                root.text("profile").flatMap(Profile::named).orElse(null),
                grades,
                suppressions,
                texts(root.get("connectorIds")).collect(Collectors.toSet()),
                root.scalar("maxCost")
                        .flatMap(ScalarNode::asLong)
                        .filter(cost -> cost >= 0 && cost <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(null));
    }

    private void addGrades(Optional<DocumentNode> severities, FilePatterns files) {
        List<MappingEntry> entries = severities
                .flatMap(DocumentNode::asMapping)
                .map(MappingNode::entries)
                .orElse(List.of());
        for (MappingEntry entry : entries) {
            if (isKnown(entry.key())) {
                entry.value()
                        .asScalar()
                        .flatMap(value -> Grade.named(value.text()))
                        .ifPresent(grade -> grades.add(new GradeRule(entry.name(), files, grade)));
            }
        }
    }

    private void addSuppression(MappingNode entry) {
        Optional<ScalarNode> check = entry.scalar("check");
        if (check.isEmpty() || !isKnown(check.get())) {
            return;
        }
        String why = entry.text("reason").map(String::strip).orElse("");
        if (why.isEmpty()) {
            reason.report(
                    entry.scalar("reason")
                            .map(DocumentNode::location)
                            .orElse(check.get().location()),
                    "the suppression of " + check.get().text() + " has no reason and suppresses nothing",
                    "add reason: <why this is right here>");
            return;
        }
        suppressions.add(new SuppressionRule(
                check.get().text(),
                files(entry),
                entry.text("pointer").orElse(null),
                entry.text("line").orElse(null),
                why,
                check.get().location()));
    }

    private boolean isKnown(ScalarNode id) {
        Set<String> ids = Checks.ids();
        if (!ids.contains(id.text())) {
            knownCheck.report(
                    id,
                    "there is no check '" + id.text() + "'",
                    NearestName.of(id.text(), ids)
                            .map(name -> "did you mean '" + name + "'?")
                            .orElse("sentinel:explain lists all checks"));
            return false;
        }
        return true;
    }

    private static FilePatterns files(MappingNode entry) {
        return FilePatterns.of(texts(entry.get("files")).toList());
    }

    private static Stream<MappingNode> mappings(MappingNode root, String key) {
        return root.items(key).stream().flatMap(item -> item.asMapping().stream());
    }

    /** The texts of a list, or the one text that stands for it. */
    private static Stream<String> texts(Optional<DocumentNode> node) {
        return node.stream()
                .flatMap(value ->
                        value instanceof SequenceNode list ? list.scalars().stream() : value.asScalar().stream())
                .filter(scalar -> !scalar.isNull() && !scalar.text().isBlank())
                .map(ScalarNode::text);
    }
}
