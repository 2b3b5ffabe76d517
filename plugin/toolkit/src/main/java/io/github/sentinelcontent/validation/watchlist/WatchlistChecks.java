package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.validation.Check;
import java.util.List;

/** The checks of the family WL. */
public final class WatchlistChecks {
    private WatchlistChecks() {}

    /** The checks written in Java. */
    public static List<Check> all() {
        return List.of(
                new WatchlistResource(),
                new WatchlistKeys(),
                new SearchKey(),
                new CsvShape(),
                new KeyValues(),
                new AliasAndSize(),
                new WatchlistUse());
    }
}
