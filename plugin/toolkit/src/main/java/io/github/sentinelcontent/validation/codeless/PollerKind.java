package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** The kind says which part of the service runs the poller. */
final class PollerKind extends PollerCheck {
    private static final List<String> KINDS = List.of(
            "RestApiPoller",
            "GCP",
            "AmazonWebServicesS3",
            "WebSocket",
            "AzureServiceBus",
            "StorageAccountBlobContainer",
            "PurviewAudit",
            "Push",
            "OCI",
            "GenericUI");

    PollerKind() {
        super(CheckInfo.error("SEN-CCF-013", "poller-kind", "the poller has a kind, and the kind is a known one"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        if (poller.kind().isBlank()) {
            reporter.report(Place.of(poller.node(), "kind"), "'kind' is missing in the poller", "write RestApiPoller");
        } else if (!KINDS.contains(poller.kind()) && !Poller.isDynamic(poller.kind())) {
            reporter.report(
                    Severity.WARNING,
                    Place.of(poller.node(), "kind").location(),
                    "'" + poller.kind() + "' is no known kind; known: " + String.join(", ", KINDS),
                    NearestName.of(poller.kind(), KINDS)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
