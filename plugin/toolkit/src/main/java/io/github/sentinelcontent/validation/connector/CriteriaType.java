package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;

/** A connector with an unknown criterion never shows as connected. The schema looks at the form of the entries. */
final class CriteriaType extends ConnectorPageCheck {
    private static final List<String> KNOWN = List.of(
            "IsConnectedQuery",
            "SentinelKinds",
            "SentinelKindsV2",
            "HasDataConnectors",
            "OmsSolutions",
            "AzureActiveDirectory",
            "SecurityEvents",
            "AzureGraph");

    CriteriaType() {
        super(CheckInfo.error(
                "SEN-DC-008",
                "criteria-type",
                "each criterion of connectivity has a known type and a list of texts as value"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        boolean byMicrosoft =
                connector.publisher().filter(name -> name.contains("Microsoft")).isPresent();
        for (DocumentNode criterion : page.items("connectivityCriterias")) {
            criterion
                    .asMapping()
                    .flatMap(mapping -> mapping.scalar("type"))
                    .filter(type -> !KNOWN.contains(type.text()))
                    .ifPresent(type -> report(type, byMicrosoft ? Severity.WARNING : Severity.ERROR, reporter));
        }
    }

    /** Connectors of Microsoft have kinds of their own. */
    private static void report(ScalarNode type, Severity severity, Reporter reporter) {
        reporter.report(
                severity,
                type.location(),
                "'" + type.text() + "' is not allowed for type; allowed: " + String.join(", ", KNOWN),
                NearestName.of(type.text(), KNOWN)
                        .map(name -> "did you mean '" + name + "'?")
                        .orElse(null));
    }
}
