package io.github.sentinelcontent.source;

/** Reads JSON files into nodes that know their place. */
public final class JsonDocument {

    private JsonDocument() {}

    /** Reads a JSON file within {@link ReadLimits#DEFAULT}; never throws for its content. */
    public static SourceDocument read(SourceFile file) {
        return read(file, ReadLimits.DEFAULT);
    }

    /** Reads a JSON file; never throws for its content. */
    public static SourceDocument read(SourceFile file, ReadLimits limits) {
        return new JsonReader(file, limits).read();
    }
}
