package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;

/** The portal takes a connector without the flag for one that is no preview. The schema looks at the rest. */
final class PreviewFlag extends ConnectorPageCheck {
    PreviewFlag() {
        super(CheckInfo.error(
                "SEN-DC-009",
                "availability",
                "availability has a status from 1 to 4 and says whether the connector is a preview"));
    }

    @Override
    void check(DataConnector connector, MappingNode page, Reporter reporter) {
        page.mapping("availability")
                .filter(availability -> availability.get("isPreview").isEmpty())
                .ifPresent(availability -> reporter.report(
                        ConnectorCategory.isSkippedUpstream(connector) ? Severity.WARNING : Severity.ERROR,
                        Place.of(availability).location(),
                        "'isPreview' is missing in availability",
                        "write \"isPreview\": false"));
    }
}
