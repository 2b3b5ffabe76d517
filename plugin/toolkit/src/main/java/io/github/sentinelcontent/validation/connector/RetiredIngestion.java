package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SequenceNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Locale;
import java.util.Optional;

/** The Log Analytics agent no longer runs, and the HTTP Data Collector API is deprecated. */
final class RetiredIngestion extends ConnectorPageCheck {
    RetiredIngestion() {
        super(CheckInfo.warning(
                "SEN-DC-017",
                "retired-ingestion",
                "the connector does not rely on the Log Analytics agent, or its title says [Deprecated]"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        boolean deprecated = connector
                .name()
                .filter(title -> title.toLowerCase(Locale.ROOT).contains("deprecated"))
                .isPresent();
        if (deprecated) {
            return;
        }
        Optional<DocumentNode> steps = page.get("instructionSteps");
        steps.flatMap(node -> find(node, "InstallAgent"))
                .ifPresent(type -> reporter.report(
                        type,
                        "InstallAgent installs the Log Analytics agent, which is retired",
                        "use the Azure Monitor Agent, or begin the title with [Deprecated]"));
        steps.flatMap(node -> find(node, "PrimaryKey"))
                .ifPresent(key -> reporter.report(
                        Severity.INFO,
                        key.location(),
                        "the key of the workspace is for the HTTP Data Collector API, which is deprecated",
                        "send by the Logs Ingestion API or write a codeless connector"));
    }

    private static Optional<ScalarNode> find(DocumentNode node, String text) {
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream()
                    .flatMap(item -> find(item, text).stream())
                    .findFirst();
        }
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream()
                    .flatMap(entry -> find(entry.value(), text).stream())
                    .findFirst();
        }
        return node.asScalar().filter(scalar -> scalar.text().equals(text));
    }
}
