package io.github.sentinelcontent.release;

/** What happened to something between two packages. */
public enum Change {
    /** Only the later package has it. */
    ADDED,
    /** Both have it, and it differs. */
    CHANGED,
    /** Only the earlier package has it. */
    REMOVED
}
