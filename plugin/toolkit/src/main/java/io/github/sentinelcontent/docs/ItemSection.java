package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The items of one type on the page of a solution.
 *
 * @param active items that do something
 * @param retiredTitle heading of the second table
 * @param retired rules and hunting queries without query
 */
record ItemSection(String title, DocsTable active, String retiredTitle, DocsTable retired) {
    private static final int DESCRIPTION = 100;
    private static final int RETIRED_DESCRIPTION = 150;

    static ItemSection of(ContentType type, List<ItemEntry> items, SolutionTables tables, Links links) {
        DocsTable active = new DocsTable(columns(type).toArray(String[]::new));
        DocsTable retired = new DocsTable("Name", "Status", "Description");
        for (ItemEntry item : items) {
            String name = Markdown.link(links.to(item));
            if (item.facts().retired().isEmpty()) {
                active.add(cells(item, name, tables, links).toArray(String[]::new));
            } else {
                String description = PageText.cut(item.facts().description(), RETIRED_DESCRIPTION);
                retired.add(name, item.facts().retired(), Markdown.cell(description));
            }
        }
        String noun = type == ContentType.ANALYTIC_RULE ? "Rules" : "Queries";
        return new ItemSection(type.plural(), active, "Retired/Deprecated " + noun, retired);
    }

    private static List<String> columns(ContentType type) {
        return switch (type) {
            case ANALYTIC_RULE -> List.of("Name", "Severity", "Tactics", "Tables Used");
            case HUNTING_QUERY -> List.of("Name", "Tactics", "Tables Used");
            case WORKBOOK -> List.of("Name", "Tables Used");
            case PLAYBOOK, PARSER, WATCHLIST, SUMMARY_RULE, SAVED_SEARCH ->
                List.of("Name", "Description", "Tables Used");
        };
    }

    private static List<String> cells(ItemEntry item, String name, SolutionTables tables, Links links) {
        ItemFacts facts = item.facts();
        List<String> cells = new ArrayList<>(List.of(name));
        switch (item.type()) {
            case ANALYTIC_RULE -> {
                cells.add(facts.severity().isBlank() ? "-" : Markdown.cell(facts.severity()));
                cells.add(tactics(facts));
            }
            case HUNTING_QUERY -> cells.add(tactics(facts));
            case PLAYBOOK, PARSER, WATCHLIST, SUMMARY_RULE, SAVED_SEARCH -> {
                String description = Markdown.cell(PageText.cut(facts.description(), DESCRIPTION));
                cells.add(description.isEmpty() ? "-" : description);
            }
            case WORKBOOK -> {}
        }
        cells.add(tables(facts, tables, links));
        return cells;
    }

    static String tactics(ItemFacts facts) {
        return facts.tactics().isEmpty() ? "-" : Markdown.cell(String.join(", ", facts.tactics()));
    }

    private static String tables(ItemFacts facts, SolutionTables tables, Links links) {
        List<Link> outer = new ArrayList<>();
        List<Link> internal = new ArrayList<>();
        for (TableUse use : facts.tables()) {
            Link link = links.toTable(use.table()).marked(mark(facts.type(), use));
            (tables.isInternal(use.table()) ? internal : outer).add(link);
        }
        if (internal.isEmpty()) {
            return Markdown.links(outer, "<br>");
        }
        String inner = internal.stream().map(Markdown::link).collect(Collectors.joining("<br>"));
        String before = outer.isEmpty() ? "" : Markdown.links(outer, "<br>") + "<br>";
        return before + "*Internal use:*<br>" + inner;
    }

    private static String mark(ContentType type, TableUse use) {
        return switch (type) {
            case PLAYBOOK, PARSER, WATCHLIST -> " *(" + use.usage() + ")*";
            case ANALYTIC_RULE, HUNTING_QUERY, WORKBOOK, SUMMARY_RULE, SAVED_SEARCH -> "";
        };
    }
}
