package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.ContentKind;
import java.util.Optional;

/** The kinds of content that pages list, in the order of their sections. */
enum ContentType {
    ANALYTIC_RULE(ContentKind.ANALYTIC_RULE, "analytic_rule", "Analytics", "Rules that raise alerts"),
    HUNTING_QUERY(ContentKind.HUNTING_QUERY, "hunting_query", "Hunting", "Queries that analysts run"),
    WORKBOOK(ContentKind.WORKBOOK, "workbook", "Workbooks", "Dashboards of charts and tables"),
    PLAYBOOK(ContentKind.PLAYBOOK, "playbook", "Playbooks", "Logic apps that respond to incidents"),
    PARSER(ContentKind.PARSER, "parser", "Parsers", "Functions that bring events into shape"),
    WATCHLIST(ContentKind.WATCHLIST, "watchlist", "Watchlists", "Lists of values that queries look up"),
    SUMMARY_RULE(ContentKind.SUMMARY_RULE, "summary_rule", "Summary Rule", "Queries whose results are stored"),
    SAVED_SEARCH(ContentKind.SAVED_SEARCH, "saved_search", "Saved Searches", "Queries stored in the workspace");

    private final ContentKind kind;
    private final String key;
    private final String usage;
    private final String summary;

    ContentType(ContentKind kind, String key, String usage, String summary) {
        this.kind = kind;
        this.key = key;
        this.usage = usage;
        this.summary = summary;
    }

    /** The type of a content kind; connectors have pages of their own kind. */
    static Optional<ContentType> of(ContentKind kind) {
        return switch (kind) {
            case ANALYTIC_RULE -> Optional.of(ANALYTIC_RULE);
            case HUNTING_QUERY -> Optional.of(HUNTING_QUERY);
            case WORKBOOK -> Optional.of(WORKBOOK);
            case PLAYBOOK -> Optional.of(PLAYBOOK);
            case PARSER -> Optional.of(PARSER);
            case WATCHLIST -> Optional.of(WATCHLIST);
            case SUMMARY_RULE -> Optional.of(SUMMARY_RULE);
            case SAVED_SEARCH -> Optional.of(SAVED_SEARCH);
            case DATA_CONNECTOR -> Optional.empty();
        };
    }

    ContentKind kind() {
        return kind;
    }

    /** The word in file name hashes; also the order of kinds in cells. */
    String key() {
        return key;
    }

    /** The word for "used by content of this type". */
    String usage() {
        return usage;
    }

    String summary() {
        return summary;
    }

    String singular() {
        return kind.singular();
    }

    String plural() {
        return kind.plural();
    }

    /** The page that lists all items of this type, below the root. */
    String listPage() {
        return this == PARSER ? "parsers/parsers-index.md" : "content/" + kind.slug() + ".md";
    }
}
