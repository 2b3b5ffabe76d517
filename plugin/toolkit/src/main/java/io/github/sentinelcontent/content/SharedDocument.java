package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceDocument;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.source.YamlDocument;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A JSON or YAML file that the solutions of a checkout share. It is parsed when its document is first asked for. */
public final class SharedDocument {
    private final SourceFile source;
    private @Nullable SourceDocument document;

    SharedDocument(SourceFile source) {
        this.source = source;
    }

    /** Returns the text file. */
    public SourceFile source() {
        return source;
    }

    /** Returns the file as parsed. */
    public synchronized SourceDocument document() {
        if (document == null) {
            document = source.fileName().toLowerCase(Locale.ROOT).endsWith(".json")
                    ? JsonDocument.read(source)
                    : YamlDocument.read(source);
        }
        return document;
    }
}
