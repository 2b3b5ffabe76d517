package io.github.sentinelcontent.docs;

/** How the tables of a query are found. */
public enum TableDetection {
    /** By the query engine, which knows scopes and parsers; the text is searched only when a query does not parse. */
    PARSED,
    /** By searching the text, as the public catalogue does. */
    TEXT
}
