package io.github.sentinelcontent.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of content a solution can hold: how its folder, its key in the data file and its files are called.
 *
 * <p>Source: the packaging tool of Azure-Sentinel, {@code Tools/Create-Azure-Sentinel-Solution}.
 */
public enum ContentKind {
    /** A rule that raises alerts. */
    ANALYTIC_RULE(
            "Analytic Rule", "Analytic Rules", List.of(), List.of("AnalyticRules", "Analytic Rule"), Suffixes.YAML),
    /** A query for analysts. */
    HUNTING_QUERY(
            "Hunting Query", "Hunting Queries", List.of(), List.of("HuntingQueries", "Hunting Query"), Suffixes.YAML),
    /** An Azure workbook. */
    WORKBOOK("Workbook", "Workbooks", List.of(), List.of("Workbook"), Suffixes.JSON),
    /** A connector with its page in the portal. */
    DATA_CONNECTOR(
            "Data Connector",
            "Data Connectors",
            List.of("DataConnectors"),
            List.of("DataConnectors", "Data Connector", "DataConnector"),
            Suffixes.JSON),
    /** A KQL function that brings events into shape. */
    PARSER("Parser", "Parsers", List.of(), List.of("Parser"), Suffixes.PARSER),
    /** A logic app, a custom connector of one, or a function app. */
    PLAYBOOK("Playbook", "Playbooks", List.of(), List.of("Playbook"), Suffixes.JSON),
    /** A table of values that queries look up. */
    WATCHLIST("Watchlist", "Watchlists", List.of(), List.of("Watchlist"), Suffixes.JSON),
    /** A query whose results are stored at intervals. */
    SUMMARY_RULE(
            "Summary Rule",
            "Summary Rules",
            List.of("SummaryRules"),
            List.of("SummaryRules", "Summary Rule"),
            Suffixes.YAML),
    /** A stored query of the workspace. */
    SAVED_SEARCH(
            "Saved Search",
            "Saved Searches",
            List.of("SavedSearches"),
            List.of("SavedSearches", "Saved Search"),
            Suffixes.JSON);

    private final String singular;
    private final String plural;
    private final List<String> otherKeys;
    private final List<String> folderVariants;
    private final List<String> suffixes;

    ContentKind(
            String singular,
            String plural,
            List<String> otherKeys,
            List<String> folderVariants,
            List<String> suffixes) {
        this.singular = singular;
        this.plural = plural;
        this.otherKeys = otherKeys;
        this.folderVariants = folderVariants;
        this.suffixes = suffixes;
    }

    /** Returns the name of one item, such as {@code Analytic Rule}. */
    public String singular() {
        return singular;
    }

    /** Returns the name of many items, such as {@code Analytic Rules}. */
    public String plural() {
        return plural;
    }

    /** Returns the name for files and addresses, such as {@code analytic-rules}. */
    public String slug() {
        return plural.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Returns the name of the folder as Azure-Sentinel spells it. */
    public String folderName() {
        return plural;
    }

    /** Returns the spellings of the key in the data file; the first is the usual one. */
    public List<String> dataFileKeys() {
        return this == SAVED_SEARCH ? otherKeys : Suffixes.joined(plural, otherKeys);
    }

    /** Returns the suffixes of its files, lower case, with the dot; the first is the usual one. */
    public List<String> suffixes() {
        return suffixes;
    }

    /** Tells whether a folder is meant for this kind: the exact name, other capitals or a variant in use. */
    public boolean isFolder(String name) {
        return plural.equalsIgnoreCase(name) || folderVariants.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Tells whether a file name has one of the suffixes, whatever its capitals. */
    public boolean hasSuffix(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(lower::endsWith);
    }

    /** Returns the kind that a key of the data file lists, whatever its capitals. */
    public static Optional<ContentKind> ofDataFileKey(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.dataFileKeys().stream().anyMatch(key::equalsIgnoreCase))
                .findFirst();
    }

    /** Returns the kind that a folder is meant for, variants of the name included. */
    public static Optional<ContentKind> ofFolder(String name) {
        return Arrays.stream(values()).filter(kind -> kind.isFolder(name)).findFirst();
    }
}
