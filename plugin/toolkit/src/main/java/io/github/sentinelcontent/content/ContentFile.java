package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of a content item.
 *
 * @param document the file as read; its root is absent when the text is broken
 * @param entry the line of the data file that lists it; absent when the file was only found in a folder
 */
public record ContentFile(SourceDocument document, @Nullable DataFileEntry entry) {

    /** Returns the text file. */
    public SourceFile source() {
        return document.source();
    }

    /** Returns the path relative to the solution. */
    public String path() {
        return source().path();
    }

    /** Tells whether the data file lists it. */
    public boolean listed() {
        return entry != null;
    }

    /** Returns the outermost mapping; empty when the text is broken or something else. */
    public Optional<MappingNode> root() {
        return document.mapping();
    }

    /** Returns the file name without its last suffix. */
    public String baseName() {
        String name = source().fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
