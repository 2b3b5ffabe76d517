package io.github.sentinelcontent.validation.history;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check that needs the solution as it was; without one to compare with, or for a new solution, it has nothing to say. */
abstract class HistoryCheck implements Check {

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        context.before().ifPresent(before -> compare(before, context.solution(), reporter));
    }

    abstract void compare(Solution before, Solution now, Reporter reporter);
}
