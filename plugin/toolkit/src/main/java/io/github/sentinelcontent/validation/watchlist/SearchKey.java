package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.WatchlistRows;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** Look-ups go by the search key. */
final class SearchKey extends WatchlistCheck {
    SearchKey() {
        super(CheckInfo.error("SEN-WL-003", "search-key", "itemsSearchKey is a column of the list"));
    }

    @Override
    void check(Watchlist watchlist, MappingNode properties, SolutionContext context, Reporter reporter) {
        Optional<WatchlistRows> rows = WatchlistRows.of(watchlist);
        Optional<ScalarNode> key = watchlist
                .itemsSearchKey()
                .filter(node -> !node.text().isBlank() && !node.text().startsWith("["));
        if (rows.isPresent()
                && key.isPresent()
                && !rows.get().header().contains(key.get().text())) {
            reporter.report(
                    key.get(),
                    "itemsSearchKey refers to '" + key.get().text() + "', which the header does not have ("
                            + String.join(", ", rows.get().header()) + ")",
                    NearestName.of(key.get().text(), rows.get().header())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse(null));
        }
    }
}
