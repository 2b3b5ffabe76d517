package io.github.sentinelcontent.validation.workbookmetadata;

import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
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
        Map<String, WorkbookMetadata> first = new HashMap<>();
        for (WorkbookMetadata entry : entries.all()) {
            Optional<ScalarNode> key = entry.node()
                    .scalar("workbookKey")
                    .filter(node -> !node.isNull() && !node.text().isBlank());
            WorkbookMetadata other =
                    key.map(node -> first.putIfAbsent(node.text(), entry)).orElse(null);
            if (other != null && (wanted.contains(entry.node()) || wanted.contains(other.node()))) {
                reporter.report(
                        key.get(),
                        "'" + key.get().text() + "' is already the workbookKey of an entry",
                        "choose another key");
            }
        }
    }
}
