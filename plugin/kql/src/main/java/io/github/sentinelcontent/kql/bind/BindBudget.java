package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.function.Budget;

/**
 * Bounds on compiling one query. What exceeds one ends with {@link Budget.Exceeded}, which the engine turns into a
 * diagnostic.
 */
public final class BindBudget {
    private static final int STEPS_PER_LOOK = 1024;

    private final CompileOptions options;
    private final long deadlineNanos;
    private long steps;
    private long nextLook = STEPS_PER_LOOK;

    /** A fresh budget that starts now. */
    public BindBudget(CompileOptions options) {
        this.options = options;
        this.deadlineNanos = System.nanoTime() + options.timeout().toNanos();
    }

    /** Checks the length of the text. */
    public void text(String text) {
        if (text.length() > options.maxCharacters()) {
            throw new Budget.Exceeded("the query has more than " + options.maxCharacters() + " characters");
        }
    }

    /** Counts steps; looks at the time now and then. */
    void take(long count) {
        steps += count;
        if (steps > options.maxSteps()) {
            throw new Budget.Exceeded("the query and the functions that it calls need more than " + options.maxSteps()
                    + " steps to check");
        }
        if (steps >= nextLook) {
            nextLook = steps + STEPS_PER_LOOK;
            if (System.nanoTime() > deadlineNanos || Thread.currentThread().isInterrupted()) {
                throw new Budget.Exceeded("checking the query takes longer than its time limit");
            }
        }
    }
}
