package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A check on each readable query of a solution that stands in certain places. */
abstract class QueryCheck implements Check {
    private final CheckInfo info;
    private final Set<QueryPlace> places;

    /** A check of queries in these places; everywhere when none is given. */
    QueryCheck(CheckInfo info, QueryPlace... places) {
        this.info = info;
        Collection<QueryPlace> given = List.of(places);
        this.places = given.isEmpty() ? EnumSet.allOf(QueryPlace.class) : EnumSet.copyOf(given);
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (QuerySite site : QuerySites.of(context)) {
            if (places.contains(site.place()) && (site.isReadable() || !needsReadable())) {
                check(site, reporter);
            }
        }
    }

    /** Whether the syntax of the query must be right, so that the whole tree can be trusted. */
    boolean needsReadable() {
        return true;
    }

    /** Looks at one query. */
    abstract void check(QuerySite site, Reporter reporter);
}
