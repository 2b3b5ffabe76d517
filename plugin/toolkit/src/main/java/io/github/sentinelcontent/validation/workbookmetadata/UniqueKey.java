package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** The key is the id of the workbook for all time. */
final class UniqueKey extends MetadataCheck {
    UniqueKey() {
        super(CheckInfo.error("SEN-WM-003", "unique-key", "no two entries have the same workbookKey"));
    }

    @Override
    void check(MetadataEntries entries, Reporter reporter) {
        Set<MappingNode> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        entries.entries().forEach(entry -> wanted.add(entry.node()));
        Set<String> keys = new HashSet<>();
        for (WorkbookMetadata entry : entries.all()) {
            entry.node()
                    .scalar("workbookKey")
                    .filter(key -> !key.isNull() && !keys.add(key.text()) && wanted.contains(entry.node()))
                    .ifPresent(key -> reporter.report(
                            key, "'" + key.text() + "' is already the workbookKey of an entry", "choose another key"));
        }
    }
}
