package io.github.sentinelcontent.validation.hunting;

import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each hunting query of a solution whose file could be read. */
abstract class HuntingCheck implements Check {
    private final CheckInfo info;

    HuntingCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (HuntingQuery query : context.solution().items(HuntingQuery.class)) {
            if (query.root().isPresent()) {
                check(query, context, reporter);
            }
        }
    }

    /** Looks at one hunting query. */
    abstract void check(HuntingQuery query, SolutionContext context, Reporter reporter);
}
