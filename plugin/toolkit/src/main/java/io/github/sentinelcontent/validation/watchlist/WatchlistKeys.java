package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.MemberText;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the service needs to make the list. */
final class WatchlistKeys extends WatchlistCheck {
    private static final List<String> KEYS =
            List.of("displayName", "source", "provider", "itemsSearchKey", "rawContent", "contentType");
    private static final Set<String> TYPES = Set.of("text/csv", "text/tsv");

    WatchlistKeys() {
        super(CheckInfo.error(
                "SEN-WL-002",
                "required-key",
                "a watchlist has name, source, provider, search key, alias, content and the type of the content"));
    }

    @Override
    void check(Watchlist watchlist, MappingNode properties, SolutionContext context, Reporter reporter) {
        for (String key : KEYS) {
            if (properties.text(key).filter(text -> !text.isBlank()).isEmpty()) {
                missing(properties, key, reporter);
            }
        }
        if (properties.text("watchlistAlias").filter(text -> !text.isBlank()).isEmpty()) {
            checkAlias(watchlist, properties, reporter);
        }
        properties
                .scalar("contentType")
                .filter(node ->
                        !node.text().isBlank() && !TYPES.contains(node.text().toLowerCase(Locale.ROOT)))
                .ifPresent(node -> reporter.reportMendable(
                        node,
                        "'" + node.text() + "' is not allowed for contentType; allowed: text/csv, text/tsv",
                        "text/csv"));
        properties
                .scalar("numberOfLinesToSkip")
                .filter(node -> node.asLong().filter(lines -> lines >= 0).isEmpty())
                .ifPresent(node -> reporter.report(
                        node, "numberOfLinesToSkip is " + node.text() + ", allowed is at least 0", null));
    }

    private static void missing(MappingNode properties, String key, Reporter reporter) {
        String message = "'" + key + "' is missing in properties";
        Optional<MappingEntry> first = properties.entries().stream().findFirst();
        if (key.equals("contentType")
                && first.isPresent()
                && properties.get(key).isEmpty()) {
            MemberText.missing(first.get(), key, "text/csv").report(message, reporter);
        } else {
            reporter.report(Place.of(properties, key), message, null);
        }
    }

    /** Without an alias the service takes the name of the resource, which the package replaces. */
    private static void checkAlias(Watchlist watchlist, MappingNode properties, Reporter reporter) {
        String name = watchlist
                .resource()
                .flatMap(resource -> resource.scalar("name"))
                .map(ScalarNode::text)
                .orElse("");
        boolean named = name.contains("/Microsoft.SecurityInsights/");
        reporter.report(
                named ? Severity.WARNING : Severity.ERROR,
                Place.of(properties, "watchlistAlias").location(),
                "'watchlistAlias' is missing in properties",
                "queries find the list by its alias: _GetWatchlist('…')");
    }
}
