package io.github.sentinelcontent.validation.suppression;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.SourceFiles;
import io.github.sentinelcontent.finding.SuppressedFinding.By;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import io.github.sentinelcontent.validation.configuration.SuppressionRule;
import java.util.Optional;
import java.util.function.Function;

/** Turns entries of the configuration into suppressions. */
public final class ConfiguredSuppressions {
    private ConfiguredSuppressions() {}

    /**
     * Returns the suppression that an entry stands for.
     *
     * @param path gives the path of a finding's file as the patterns of the entry see it, empty if it is out of their reach
     */
    public static Suppression of(SuppressionRule rule, Function<String, Optional<String>> path) {
        return new Suppression(
                rule.check(),
                rule.reason(),
                By.CONFIGURATION,
                rule.location(),
                (finding, sources) -> path.apply(finding.location().file())
                                .filter(rule.files()::matches)
                                .isPresent()
                        && isOnLine(rule, finding, sources)
                        && isWithin(rule, finding, sources));
    }

    private static boolean isOnLine(SuppressionRule rule, Finding finding, SourceFiles sources) {
        return rule.line() == null
                || sources.find(finding.location().file())
                        .filter(file -> file.line(finding.location().line()).contains(rule.line()))
                        .isPresent();
    }

    private static boolean isWithin(SuppressionRule rule, Finding finding, SourceFiles sources) {
        String pointer = rule.pointer();
        return pointer == null
                || sources.find(finding.location().file())
                        .flatMap(file -> value(file, pointer))
                        .filter(node -> contains(node, finding))
                        .isPresent();
    }

    private static Optional<DocumentNode> value(SourceFile file, String pointer) {
        SourceDocument document = file.fileName().endsWith(".json") ? JsonDocument.read(file) : YamlDocument.read(file);
        return pointer.isEmpty() || pointer.startsWith("/") ? document.at(pointer) : Optional.empty();
    }

    private static boolean contains(DocumentNode node, Finding finding) {
        int offset =
                node.file().offset(finding.location().line(), finding.location().column());
        return offset >= node.start() && offset < Math.max(node.end(), node.start() + 1);
    }
}
