package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Playbook;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.content.SavedSearch;
import io.github.sentinelcontent.content.SummaryRule;
import io.github.sentinelcontent.content.Watchlist;
import io.github.sentinelcontent.content.Workbook;
import io.github.sentinelcontent.content.WorkbookMetadata;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of an item's table that depend on its kind; rows without value are left out. */
final class ItemAttributes {
    private final List<Attribute> rows = new ArrayList<>();

    private ItemAttributes() {}

    static List<Attribute> of(ContentItem item) {
        ItemAttributes attributes = new ItemAttributes();
        switch (item.kind()) {
            case ANALYTIC_RULE -> attributes.addRule((AnalyticRule) item);
            case HUNTING_QUERY -> attributes.addAttack((HuntingQuery) item);
            case WORKBOOK ->
                attributes.add("Title", ((Workbook) item).metadata().flatMap(WorkbookMetadata::title));
            case PLAYBOOK -> attributes.add("Deploys", Optional.of(deploys((Playbook) item)));
            case PARSER -> attributes.addParser((Parser) item);
            case WATCHLIST -> attributes.addWatchlist((Watchlist) item);
            case SUMMARY_RULE -> attributes.add("Destination Table", ((SummaryRule) item).destinationTable());
            case SAVED_SEARCH ->
                attributes.add(
                        "Searches",
                        Optional.of(
                                Integer.toString(((SavedSearch) item).searches().size())));
            case DATA_CONNECTOR -> {
                return List.of();
            }
        }
        attributes.add("Version", item.version());
        return attributes.rows;
    }

    private void add(String label, Optional<String> value) {
        value.map(PageText::oneLine)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> rows.add(new Attribute(label, text)));
    }

    private void addRule(AnalyticRule rule) {
        add("Severity", rule.severity());
        add("Status", rule.status());
        add("Kind", rule.ruleKind());
        addAttack(rule);
    }

    private void addAttack(QueryTemplate template) {
        add("Tactics", joined(template.tactics()));
        add("Techniques", joined(template.relevantTechniques()));
    }

    private static Optional<String> joined(List<ScalarNode> scalars) {
        return Optional.of(scalars.stream().map(ScalarNode::text).collect(Collectors.joining(", ")));
    }

    private static String deploys(Playbook playbook) {
        return switch (playbook.type()) {
            case LOGIC_APP -> "Logic app";
            case LOGIC_APPS_CUSTOM_CONNECTOR -> "Custom connector for logic apps";
            case FUNCTION_APP -> "Function app";
        };
    }

    private void addParser(Parser parser) {
        add("Title", parser.name());
        add("Category", parser.category());
        String file = parser.source().fileName();
        add("File Type", Optional.of(file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT)));
        add(
                "Last Updated",
                parser.root().flatMap(root -> root.mapping("Function")).flatMap(f -> f.text("LastUpdated")));
    }

    private void addWatchlist(Watchlist watchlist) {
        add("Title", watchlist.name());
        add("Alias", watchlist.id());
        add("Search Key", watchlist.itemsSearchKey().map(ScalarNode::text));
    }
}
