package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;

/** The gallery shows a workbook by its entry. */
final class EntryKeys extends MetadataCheck {
    static final List<String> KEYS = List.of(
            "workbookKey",
            "logoFileName",
            "description",
            "dataTypesDependencies",
            "dataConnectorsDependencies",
            "previewImagesFileNames",
            "version",
            "title",
            "templateRelativePath",
            "subtitle",
            "provider");

    EntryKeys() {
        super(CheckInfo.error("SEN-WM-001", "required-key", "each entry has all keys that the gallery shows"));
    }

    /** A key that is there in another spelling is for SEN-WM-002 to report. */
    private static boolean isMisspelt(String key, MappingNode node) {
        return node.entries().stream()
                .map(MappingEntry::name)
                .filter(name -> !KEYS.contains(name))
                .anyMatch(name -> NearestName.slip(name, List.of(key)).isPresent());
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        for (WorkbookMetadata entry : entries.entries()) {
            for (String key : KEYS) {
                if (entry.node().get(key).isEmpty() && !isMisspelt(key, entry.node())) {
                    reporter.report(Place.of(entry.node()), "'" + key + "' is missing in the entry", null);
                }
            }
        }
    }
}
