package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A key in another spelling is not read. */
final class EntryUnknownKeys extends MetadataCheck {
    private static final List<String> FURTHER = List.of(
            "featureFlag",
            "source",
            "author",
            "support",
            "categories",
            "threatAnalysisTactics",
            "threatAnalysisTechniques",
            "lastPublishDate");
    private static final Map<String, List<String>> INNER = Map.of(
            "source", List.of("kind", "name", "sourceId"),
            "author", List.of("name", "email", "link"),
            "support", List.of("tier", "name", "email", "link"),
            "categories", List.of("domains", "verticals"));

    EntryUnknownKeys() {
        super(CheckInfo.error("SEN-WM-002", "unknown-key", "each entry has only keys that the gallery knows"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        List<String> known = new ArrayList<>(EntryKeys.KEYS);
        known.addAll(FURTHER);
        for (WorkbookMetadata entry : entries.entries()) {
            check(entry.node(), known, "the entry", reporter);
            INNER.forEach(
                    (key, keys) -> entry.node().mapping(key).ifPresent(inner -> check(inner, keys, key, reporter)));
        }
    }

    private static void check(MappingNode node, List<String> known, String where, Reporter reporter) {
        for (MappingEntry entry : node.entries()) {
            if (!known.contains(entry.name())) {
                reporter.report(
                        entry.key(),
                        "unknown key '" + entry.name() + "' in " + where,
                        NearestName.of(entry.name(), known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse(null));
            }
        }
    }
}
