package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a query looks back from now.
 *
 * @param ticks the distance in ticks of 100 ns
 * @param span where the query text says so
 */
record Lookback(long ticks, Span span) {

    /** The longest look-back among the bounds that a query sets for TimeGenerated, if there is one. */
    static Optional<Lookback> longest(SyntaxTree tree) {
        LookbackFinder finder = new LookbackFinder();
        tree.query().statements().forEach(finder::visit);
        return finder.found().stream().max(Comparator.comparingLong(Lookback::ticks));
    }
}
