package io.github.sentinelcontent.ruletest.match;

/** What a test demands of one value. */
@FunctionalInterface
public interface Matcher {
    /** Whether the value is as demanded. */
    boolean matches(Value value);
}
