package io.github.sentinelcontent.source;

/** Reads YAML files into nodes that know their place. */
public final class YamlDocument {

    private YamlDocument() {}

    /** Reads the first document of a YAML file within {@link ReadLimits#DEFAULT}; never throws for its content. */
    public static SourceDocument read(SourceFile file) {
        return read(file, ReadLimits.DEFAULT);
    }

    /** Reads the first document of a YAML file; never throws for its content. */
    public static SourceDocument read(SourceFile file, ReadLimits limits) {
        return new YamlReader(file, limits).read();
    }
}
