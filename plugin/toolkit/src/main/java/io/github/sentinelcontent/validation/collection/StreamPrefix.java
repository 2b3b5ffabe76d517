package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Set;

/** The prefix says whether a stream is the author's own or one of the service. */
final class StreamPrefix extends CollectionRuleCheck {
    StreamPrefix() {
        super(CheckInfo.error(
                "SEN-DCR-001",
                "stream-prefix",
                "names of streams begin with Custom- or Microsoft-, and each stream is used"));
    }

    @Override
    void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter) {
        Set<String> used = new HashSet<>();
        for (MappingNode flow : rule.flows()) {
            for (DocumentNode stream : flow.items("streams")) {
                stream.asScalar().ifPresent(name -> {
                    used.add(name.text());
                    checkPrefix(name.text(), name, reporter);
                });
            }
        }
        for (MappingEntry stream : rule.streams()) {
            checkPrefix(stream.name(), stream.key(), reporter);
            if (!rule.flows().isEmpty() && !StreamName.isDeclared(stream.name(), used)) {
                reporter.report(
                        Severity.WARNING,
                        stream.key().location(),
                        "no data flow takes the stream '" + stream.name() + "'",
                        "name it in dataFlows or remove it");
            }
        }
    }

    /** Names of declared streams are keys, so the text that mends one has its quotes. */
    private static void checkPrefix(String name, ScalarNode place, Reporter reporter) {
        if (!StreamName.hasPrefix(name) && !CollectionRule.isDynamic(name)) {
            String better = StreamName.withPrefix(name);
            boolean isKey = place.file().text().startsWith(":", place.end());
            reporter.reportMendable(
                    Severity.ERROR,
                    place.location(),
                    "the name of the stream '" + name + "' begins neither with Custom- nor with Microsoft-",
                    "write " + better,
                    isKey ? '"' + better + '"' : better);
        }
    }
}
