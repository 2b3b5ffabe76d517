package io.github.sentinelcontent.ruletest;

/** How a case ended. */
public enum CaseOutcome {
    /** All expectations are met. */
    PASSED,
    /** An expectation is not met. */
    FAILED,
    /** The case could not be run: the test file or the rule is at fault, or the query is not supported. */
    ERROR,
    /** The case was not run on purpose. */
    SKIPPED
}
