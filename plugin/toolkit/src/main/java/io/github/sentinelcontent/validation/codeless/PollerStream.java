package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.collection.StreamName;
import java.util.List;
import java.util.Optional;

/** The poller hands its events to a stream of the data collection rule. */
final class PollerStream extends PollerCheck {
    private static final List<String> KEYS =
            List.of("streamName", "dataCollectionEndpoint", "dataCollectionRuleImmutableId");

    PollerStream() {
        super(CheckInfo.error(
                "SEN-CCF-005", "stream-name", "dcrConfig is complete, and its stream is one that the rule declares"));
    }

    @Override
    void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        Optional<MappingNode> config = poller.part("dcrConfig");
        if (config.isEmpty()) {
            if (poller.isRest()) {
                reporter.report(
                        Place.of(poller.properties(), "dcrConfig"), "'dcrConfig' is missing in properties", null);
            }
            return;
        }
        for (String key : KEYS) {
            if (Poller.scalar(config.get(), key).isEmpty()) {
                reporter.report(
                        Poller.entry(config.get(), key)
                                .map(MappingEntry::value)
                                .orElseGet(() -> Place.of(config.get())),
                        "'" + key + "' is missing in dcrConfig",
                        null);
            }
        }
        Poller.scalar(config.get(), "streamName").ifPresent(stream -> checkStream(stream, connector, reporter));
    }

    /** Streams of the service are not declared; one declared under a wrong prefix is for SEN-DCR-001 to report. */
    private static void checkStream(ScalarNode stream, DataConnector connector, Reporter reporter) {
        List<String> declared = connector.resources(ConnectorResource.Type.DATA_COLLECTION_RULE).stream()
                .flatMap(rule -> rule.node().at("/properties/streamDeclarations").stream())
                .flatMap(streams -> streams.asMapping().stream())
                .flatMap(streams -> streams.entries().stream())
                .map(MappingEntry::name)
                .toList();
        String name = stream.text();
        boolean known = declared.isEmpty()
                || StreamName.isDeclared(name, declared)
                || name.startsWith("Microsoft-")
                || Poller.isDynamic(name);
        if (!known) {
            reporter.report(
                    stream,
                    "streamName refers to '" + name + "', which streamDeclarations do not have",
                    NearestName.of(name, declared)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
