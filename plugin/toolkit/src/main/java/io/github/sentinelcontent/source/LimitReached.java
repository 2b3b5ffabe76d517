package io.github.sentinelcontent.source;

import io.github.sentinelcontent.source.SourceProblem.Kind;

/** Leaves a reader when a bound of {@link ReadLimits} is met. */
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1;

    final transient SourceProblem problem;

    LimitReached(Kind kind, SourceLocation location, String message) {
        super(message, null, false, false);
        this.problem = new SourceProblem(kind, location, message, null);
    }
}
