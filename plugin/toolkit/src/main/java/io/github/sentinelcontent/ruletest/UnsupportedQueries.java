package io.github.sentinelcontent.ruletest;

/** What becomes of the cases of a rule whose query the engine cannot run. */
public enum UnsupportedQueries {
    /** They are errors and fail the build. */
    FAIL,
    /** They are skipped with a warning. */
    WARN
}
