package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.SavedSearch;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.connector.ConnectorTexts;
import io.github.sentinelcontent.validation.playbook.PlaybookTexts;
import io.github.sentinelcontent.validation.workbook.WorkbookTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The queries of a solution, each compiled once.
 *
 * @param list in the order of the items
 */
record QuerySites(List<QuerySite> list) {
    QuerySites {
        list = List.copyOf(list);
    }

    /** Those of a solution, in the order of its items. */
    static List<QuerySite> of(SolutionContext context) {
        return context.derived(QuerySites.class, QuerySites::read).list();
    }

    private static QuerySites read(SolutionContext context) {
        List<QuerySite> sites = new ArrayList<>();
        for (ContentItem item : context.solution().items()) {
            QueryPlace place = place(item);
            facts(item, context).forEach(facts -> sites.add(new QuerySite(place, item, facts)));
        }
        return new QuerySites(sites);
    }

    private static Stream<QueryFacts> facts(ContentItem item, SolutionContext context) {
        if (item instanceof Workbook workbook) {
            return WorkbookTexts.of(context).queries(workbook).stream().map(WorkbookTexts.Filled::facts);
        }
        if (item instanceof DataConnector connector) {
            return ConnectorTexts.of(context).queries(connector).stream();
        }
        if (item instanceof Playbook playbook) {
            return PlaybookTexts.of(context).queries(playbook).stream().map(PlaybookTexts.Filled::facts);
        }
        if (item instanceof Parser parser) {
            return context.facts(parser).stream();
        }
        return item.queries().stream().map(context::facts);
    }

    private static QueryPlace place(ContentItem item) {
        if (item instanceof AnalyticRule) {
            return QueryPlace.RULE;
        }
        if (item instanceof HuntingQuery) {
            return QueryPlace.HUNTING_QUERY;
        }
        if (item instanceof SummaryRule) {
            return QueryPlace.SUMMARY_RULE;
        }
        if (item instanceof Parser) {
            return QueryPlace.PARSER;
        }
        if (item instanceof Workbook) {
            return QueryPlace.WORKBOOK;
        }
        if (item instanceof Playbook) {
            return QueryPlace.PLAYBOOK;
        }
        if (item instanceof SavedSearch || item instanceof Watchlist) {
            return QueryPlace.SAVED_SEARCH;
        }
        return QueryPlace.CONNECTOR;
    }
}
