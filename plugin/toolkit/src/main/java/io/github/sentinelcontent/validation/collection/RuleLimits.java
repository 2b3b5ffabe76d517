package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.ReferenceLines;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Map;
import java.util.stream.Collectors;

/** The service limits what one rule may hold; the figures may change, so this is information. */
final class RuleLimits extends CollectionRuleCheck {
    private static final Map<String, Integer> LIMITS = ReferenceLines.read("dcr-limits.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> Integer.valueOf(cells[1])));

    RuleLimits() {
        super(CheckInfo.info(
                "SEN-DCR-009",
                "limits",
                "streams, data flows and destinations of a rule are within the service limits"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        rule.properties().ifPresent(properties -> {
            limit(properties, "streamDeclarations", "streams", rule.streams().size(), reporter);
            limit(properties, "dataFlows", "dataFlows", rule.flows().size(), reporter);
            properties
                    .mapping("destinations")
                    .ifPresent(destinations -> limit(
                            destinations,
                            "logAnalytics",
                            "logAnalytics",
                            destinations.items("logAnalytics").size(),
                            reporter));
        });
    }

    private static void limit(MappingNode owner, String key, String what, int count, Reporter reporter) {
        int most = LIMITS.getOrDefault(what, Integer.MAX_VALUE);
        if (count > most) {
            reporter.report(
                    Severity.INFO,
                    Place.of(owner, key).location(),
                    key + " has " + count + " entries, allowed is at most " + most,
                    "split the rule");
        }
    }
}
