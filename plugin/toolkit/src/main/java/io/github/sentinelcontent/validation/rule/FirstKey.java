package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;

/** The place to report what a mapping lacks. */
final class FirstKey {
    private FirstKey() {}

    /** The first key of a mapping, or the mapping itself when it is empty. */
    static DocumentNode of(MappingNode mapping) {
        return mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key();
    }
}
