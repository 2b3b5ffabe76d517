package io.github.sentinelcontent.docs;

/** What the row "Categories" of a solution shows. */
public enum CategoryText {
    /** The values, such as {@code Security - Network}. */
    VALUES,
    /** The keys, such as {@code domains}, as the public catalogue of January 2026 does. */
    KEYS
}
