package io.github.sentinelcontent.kql;

import java.time.Duration;

/**
 * Bounds of one compilation. A query beyond one of them gives a diagnostic of the kind {@link DiagnosticKind#BUDGET}.
 *
 * @param maxCharacters longest text
 * @param maxSteps most steps to resolve the names and types of the query and of all functions that it calls; a step is
 *     about an expression, or a column of an operator's result
 * @param timeout most wall time; a last resort, since steps are the same on every machine and time is not
 */
public record CompileOptions(int maxCharacters, long maxSteps, Duration timeout) {
    /** Far more than real content needs: 4 million characters, 5 million steps, 30 seconds. */
    public static final CompileOptions DEFAULT = new CompileOptions(4_000_000, 5_000_000, Duration.ofSeconds(30));
}
