package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;

/** The places at which findings about mappings are reported. */
public final class Place {
    private Place() {}

    /** The first key of a mapping, for what the mapping lacks; an empty mapping stands for itself. */
    public static DocumentNode of(MappingNode mapping) {
        return mapping.entries().isEmpty() ? mapping : mapping.entries().get(0).key();
    }

    /** The scalar of a key; the key of a longer value; the first key of the mapping when the key is absent. */
    public static DocumentNode of(MappingNode mapping, String key) {
        return mapping.entry(key).map(Place::of).orElseGet(() -> of(mapping));
    }

    private static DocumentNode of(MappingEntry entry) {
        return entry.value().asScalar().isPresent() ? entry.value() : entry.key();
    }
}
