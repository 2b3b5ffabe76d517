package io.github.sentinelcontent.validation.watchlist;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** A rule that reads a list which nobody makes never finds anything. */
final class WatchlistUse implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-WL-007",
            "columns-used",
            "each watchlist that a rule reads is shipped or described, and has the columns that it reads");
    private static final Pattern CALL = Pattern.compile("_GetWatchlist\\(\\s*['\"]([^'\"]+)['\"]\\s*\\)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        List<String> shipped = context.solution().items(Watchlist.class).stream()
                .flatMap(watchlist -> watchlist.id().stream())
                .toList();
        for (ContentItem item : context.solution().items()) {
            if (item instanceof QueryTemplate) {
                for (ContentQuery query : item.queries()) {
                    if (query.text().contains("_GetWatchlist")) {
                        checkAliases(query, item, shipped, context.solution(), reporter);
                        checkColumns(context.facts(query), reporter);
                    }
                }
            }
        }
    }

    private static void checkAliases(
            ContentQuery query, ContentItem item, List<String> shipped, Solution solution, Reporter reporter) {
        Matcher matcher = CALL.matcher(query.text());
        while (matcher.find()) {
            String alias = matcher.group(1);
            if (!shipped.contains(alias) && !isDescribed(alias, item, solution)) {
                reporter.report(
                        query.node().locate(matcher.start(1), alias.length()),
                        "the solution neither ships nor describes the watchlist '" + alias + "'",
                        NearestName.of(alias, shipped)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("ship it in Watchlists, or say in a description how to make it"));
            }
        }
    }

    /** Whether a description of the item, the release notes, the data file or a page names the list. */
    private static boolean isDescribed(String alias, ContentItem item, Solution solution) {
        boolean byItem = item.root()
                .flatMap(root -> root.text("description"))
                .filter(text -> text.contains(alias))
                .isPresent();
        return byItem
                || solution.sources().values().stream()
                        .filter(source -> source.path().startsWith("Data")
                                || source.path().startsWith("Watchlists/")
                                || source.path().endsWith(".md"))
                        .anyMatch(source -> source.text().contains(alias));
    }

    private static void checkColumns(QueryFacts facts, Reporter reporter) {
        boolean onlyList = facts.compiled().tables().isEmpty();
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            if (onlyList && diagnostic.isFault() && diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN) {
                reporter.report(
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message() + ", as far as the watchlist says",
                        diagnostic.hint());
            }
        }
    }
}
