package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.AnalyticRule;

/** A check on each analytic rule of a solution whose file could be read. */
public abstract class AnalyticRuleCheck implements Check {
    private final CheckInfo info;

    /** A check with its metadata. */
    protected AnalyticRuleCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
            if (rule.root().isPresent()) {
                check(rule, context, reporter);
            }
        }
    }

    /** Looks at one analytic rule. */
    protected abstract void check(AnalyticRule rule, SolutionContext context, Reporter reporter);
}
