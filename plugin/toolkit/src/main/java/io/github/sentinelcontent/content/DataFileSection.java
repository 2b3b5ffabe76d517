package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.ScalarNode;
import java.util.List;

/**
 * A key of the data file with the content it lists.
 *
 * @param key the key as written
 * @param kind the kind of content
 * @param entries the paths in file order
 */
public record DataFileSection(ScalarNode key, ContentKind kind, List<DataFileEntry> entries) {

    public DataFileSection {
        entries = List.copyOf(entries);
    }
}
