package io.github.sentinelcontent.source;

/** How a scalar is written. */
public enum ScalarStyle {
    /** YAML without quotes. */
    PLAIN,
    /** YAML in single quotes. */
    SINGLE_QUOTED,
    /** YAML in double quotes. */
    DOUBLE_QUOTED,
    /** YAML block after {@code |}. */
    LITERAL,
    /** YAML block after {@code >}. */
    FOLDED,
    /** JSON in double quotes. */
    JSON_STRING,
    /** JSON number, {@code true}, {@code false} or {@code null}. */
    JSON_LITERAL,
    /** The whole text of a file that is neither YAML nor JSON. */
    TEXT
}
