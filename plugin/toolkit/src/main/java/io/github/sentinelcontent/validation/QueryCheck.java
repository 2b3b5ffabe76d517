package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.QueryTemplate;

/**
 * A check on each query of rules, hunting queries and summary rules. Queries of workbooks and connectors have
 * placeholders and checks of their own.
 */
public abstract class QueryCheck implements Check {
    private final CheckInfo info;

    /** A check with its metadata. */
    protected QueryCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (ContentItem item : context.solution().items()) {
            if (item instanceof QueryTemplate) {
                for (ContentQuery query : item.queries()) {
                    check(item, context.facts(query), context, reporter);
                }
            }
        }
    }

    /** Looks at one query of an item. */
    protected abstract void check(ContentItem item, QueryFacts query, SolutionContext context, Reporter reporter);
}
