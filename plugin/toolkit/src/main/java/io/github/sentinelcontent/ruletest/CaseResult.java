package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.source.SourceLocation;
import java.time.Duration;

/**
 * What became of a case.
 *
 * @param name its name
 * @param location its name in the test file
 * @param outcome how it ended
 * @param message why it did not pass, in one line; empty when it passed
 * @param report the full text for people; empty when there is nothing to add
 * @param time how long it took, the only part that differs between runs
 */
public record CaseResult(
        String name, SourceLocation location, CaseOutcome outcome, String message, String report, Duration time) {}
