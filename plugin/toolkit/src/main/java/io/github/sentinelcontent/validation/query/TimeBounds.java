package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.MakeSeriesOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.NamedArgument;
import io.github.sentinelcontent.kql.syntax.SyntaxNode;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import java.util.Locale;
import java.util.Set;

/** Tells where a query filters by time. */
final class TimeBounds {
    private static final Set<String> COLUMNS = Set.of("timegenerated", "timestamp", "eventstarttime", "starttime");
    private static final Set<String> CALLS = Set.of("ago", "now", "ingestion_time");

    private TimeBounds() {}

    /** Whether rows are selected by time in a node or in what it names. */
    static boolean in(QuerySite site, QueryNames names, SyntaxNode node) {
        return names.reaches(site, node, part -> isFilter(site, part));
    }

    private static boolean isFilter(QuerySite site, SyntaxNode node) {
        if (node instanceof WhereOperator where) {
            return mentionsTime(site, where.predicate());
        }
        if (node instanceof MakeSeriesOperator series) {
            return series.from() != null;
        }
        return node instanceof NamedArgument argument && isStart(argument.name().name());
    }

    private static boolean isStart(String name) {
        return name.equalsIgnoreCase("starttime") || name.equalsIgnoreCase("endtime");
    }

    static boolean mentionsTime(QuerySite site, SyntaxNode node) {
        return site.syntax().within(node, NameExpression.class).stream()
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> COLUMNS.contains(name) || CALLS.contains(name) || name.endsWith("time"));
    }
}
