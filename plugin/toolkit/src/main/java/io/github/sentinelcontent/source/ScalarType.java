package io.github.sentinelcontent.source;

/** What the text of a scalar stands for. */
public enum ScalarType {
    /** {@code null}; in YAML also {@code ~} and nothing at all. */
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number that fits 64 bits. */
    INTEGER,
    /** Any other decimal number. */
    DECIMAL,
    /** Text. */
    STRING
}
