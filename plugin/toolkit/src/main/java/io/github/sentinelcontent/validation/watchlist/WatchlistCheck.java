package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** A check on each watchlist whose resource has properties. */
abstract class WatchlistCheck implements Check {
    private final CheckInfo info;

    WatchlistCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (Watchlist watchlist : context.solution().items(Watchlist.class)) {
            Optional<MappingNode> properties = watchlist.properties();
            properties.ifPresent(node -> check(watchlist, node, context, reporter));
        }
    }

    abstract void check(Watchlist watchlist, MappingNode properties, SolutionContext context, Reporter reporter);
}
