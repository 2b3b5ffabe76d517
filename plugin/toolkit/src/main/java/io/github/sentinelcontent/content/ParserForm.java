package io.github.sentinelcontent.content;

/** How a parser file is built. */
public enum ParserForm {
    /** YAML with {@code FunctionName} and {@code FunctionQuery}. */
    YAML,
    /** YAML with {@code ParserName} and {@code ParserQuery}, as ASIM parsers are. */
    ASIM,
    /** A text file that is the query. */
    TEXT,
    /** A JSON saved search with {@code properties.functionAlias}. */
    SAVED_SEARCH
}
