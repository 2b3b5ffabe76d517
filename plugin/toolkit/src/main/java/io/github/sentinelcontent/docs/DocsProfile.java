package io.github.sentinelcontent.docs;

/** A set of options by name. */
public enum DocsProfile {
    /** What is right: tables from the parsed queries, category values, links to {@code README.md}, KQL support. */
    DEFAULT,
    /**
     * What the pages of the public catalogue of January 2026 show, defects included: tables found in the text of the
     * queries, category keys, links to {@code readme.md}.
     */
    SEED
}
