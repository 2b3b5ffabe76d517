package io.github.sentinelcontent.validation.watchlist;

import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Place;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.Locale;

/** The packaging tool takes the first resource of the template, and only that. */
final class WatchlistResource implements Check {
    private static final CheckInfo INFO = CheckInfo.error(
            "SEN-WL-001", "resource", "the template of a watchlist has one resource, of type …/providers/Watchlists");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        for (Watchlist watchlist : context.solution().items(Watchlist.class)) {
            watchlist.root().ifPresent(root -> check(root, reporter));
        }
    }

    private static void check(MappingNode root, Reporter reporter) {
        List<DocumentNode> resources = root.items("resources");
        if (resources.isEmpty()) {
            reporter.report(Place.of(root, "resources"), "the template has no resource", null);
            return;
        }
        resources
                .get(0)
                .asMapping()
                .filter(node -> !isWatchlist(node))
                .ifPresent(node -> reporter.report(
                        Place.of(node, "type"),
                        "type '" + node.text("type").orElse("") + "' of the first resource is no watchlist",
                        "write Microsoft.OperationalInsights/workspaces/providers/Watchlists"));
        resources.stream()
                .skip(1)
                .flatMap(node -> node.asMapping().stream())
                .filter(WatchlistResource::isWatchlist)
                .forEach(node -> reporter.report(
                        Place.of(node, "type"),
                        "a second watchlist in one file is not packaged",
                        "give it its own file"));
    }

    private static boolean isWatchlist(MappingNode resource) {
        String type = resource.text("type").orElse("").toLowerCase(Locale.ROOT);
        return type.endsWith("/providers/watchlists") || type.equals("microsoft.securityinsights/watchlists");
    }
}
