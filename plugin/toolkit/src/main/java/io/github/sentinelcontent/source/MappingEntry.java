package io.github.sentinelcontent.source;

/**
 * A key with its value.
 *
 * @param key the key as written; keys that are not scalars are reported and left out
 * @param value the value
 */
public record MappingEntry(ScalarNode key, DocumentNode value) {

    /** Returns the text of the key. */
    public String name() {
        return key.text();
    }

    /** Returns the stretch from the key to the end of the value. */
    public SourceLocation location() {
        return key.file().location(key.start(), Math.max(key.end(), value.end()));
    }
}
