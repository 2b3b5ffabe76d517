package io.github.sentinelcontent.kql.plan;

/** How {@code parse} reads its pattern. */
public enum PatternKind {
    SIMPLE,
    RELAXED,
    REGEX
}
