package io.github.sentinelcontent.packaging;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.Findings;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while the package is put together. */
final class Problems {

    private final List<Finding> list = new ArrayList<>();

    void add(PackagingRule rule, SourceLocation location, String message, @Nullable String hint) {
        list.add(rule.at(location, message, hint));
    }

    void add(PackagingRule rule, DocumentNode node, String message, @Nullable String hint) {
        add(rule, node.location(), message, hint);
    }

    /** Returns the text of a key; its absence is reported at the beginning of the mapping. */
    Optional<String> required(MappingNode mapping, String key) {
        Optional<String> text = mapping.text(key).filter(value -> !value.isBlank());
        if (text.isEmpty()) {
            SourceLocation at = mapping.entry(key)
                    .map(entry -> entry.location())
                    .orElseGet(() -> mapping.file().location(mapping.start(), mapping.start()));
            add(PackagingRule.MISSING_VALUE, at, "'" + key + "' has no text", "add the key '" + key + "'");
        }
        return text;
    }

    Findings findings() {
        return Findings.of(list);
    }
}
