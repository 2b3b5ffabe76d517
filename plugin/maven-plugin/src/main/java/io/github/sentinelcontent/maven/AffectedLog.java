package io.github.sentinelcontent.maven;

import io.github.sentinelcontent.validation.gate.AffectedItem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Names the content that a change reaches without being part of it. */
final class AffectedLog {

    private AffectedLog() {}

    static void print(Log log, List<AffectedItem> affected) {
        Map<String, List<AffectedItem>> byCause = affected.stream()
                .collect(Collectors.groupingBy(AffectedItem::cause, TreeMap::new, Collectors.toList()));
        byCause.forEach((cause, items) -> {
            log.info(cause + " changed; checked again:");
            items.forEach(item -> log.info("  " + item.file() + " (" + item.name() + ")"));
        });
    }
}
