package io.github.sentinelcontent.docs;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Counts of everything. */
record StatisticsPage(
        String path,
        Navigation navigation,
        DocsTable solutions,
        DocsTable connectors,
        DocsTable methods,
        DocsTable tables,
        DocsTable content,
        DocsTable asim,
        String kqlSupport)
        implements DocsPage {
    private static final List<String> TIERS = List.of("Microsoft", "Partner", "Community");

    static StatisticsPage of(DocsSite site) {
        return new StatisticsPage(
                "statistics.md",
                Navigation.index(site, 0, ""),
                solutions(site),
                connectors(site),
                methods(site),
                tables(site),
                content(site),
                asim(site),
                KqlSupportPage.linkOf(site));
    }

    private static DocsTable solutions(DocsSite site) {
        DocsTable table = new DocsTable("Metric", "Total", "Microsoft", "Partner", "Community");
        addByTier(table, "Solutions", site, solution -> true);
        addByTier(
                table,
                "With Connectors",
                site,
                solution -> !solution.connectors().isEmpty());
        addByTier(table, "With Content", site, solution -> !solution.items().isEmpty());
        return table;
    }

    private static void addByTier(DocsTable table, String label, DocsSite site, Predicate<SolutionFacts> counted) {
        List<SolutionFacts> found = site.solutions().stream()
                .map(SolutionEntry::facts)
                .filter(counted)
                .toList();
        String[] tiers = TIERS.stream()
                .map(tier -> count(found, facts -> tier.equalsIgnoreCase(facts.tier())))
                .toArray(String[]::new);
        table.add(label, count(found, facts -> true), tiers[0], tiers[1], tiers[2]);
    }

    private static <T> String count(List<T> all, Predicate<T> counted) {
        return Long.toString(all.stream().filter(counted).count());
    }

    private static DocsTable connectors(DocsSite site) {
        return new DocsTable("Metric", "Total")
                .add("Connectors", count(site.connectors(), c -> true))
                .add("Active", count(site.connectors(), c -> !c.main().isDeprecated()))
                .add("Deprecated", count(site.connectors(), c -> c.main().isDeprecated()))
                .add("Not Listed in the Data File", count(site.connectors(), c -> !c.isListed()));
    }

    private static DocsTable methods(DocsSite site) {
        DocsTable table = new DocsTable("Collection Method", "Total", "Active", "Deprecated");
        for (CollectionMethod method : CollectionMethod.values()) {
            List<ConnectorEntry> found = site.connectors().stream()
                    .filter(connector -> connector.main().method() == method)
                    .toList();
            if (!found.isEmpty()) {
                table.add(
                        method.title(),
                        count(found, c -> true),
                        count(found, c -> !c.main().isDeprecated()),
                        count(found, c -> c.main().isDeprecated()));
            }
        }
        return table;
    }

    private static DocsTable tables(DocsSite site) {
        return new DocsTable("Metric", "Total")
                .add("Tables", count(site.tables(), t -> true))
                .add(
                        "Filled by a Connector",
                        count(site.tables(), t -> !t.connectors().isEmpty()))
                .add(
                        "Used by Content Only",
                        count(
                                site.tables(),
                                t -> t.connectors().isEmpty() && !t.items().isEmpty()))
                .add(
                        "Filled, Not Used by Content",
                        count(
                                site.tables(),
                                t -> t.items().isEmpty() && !t.connectors().isEmpty()))
                .add(
                        "With Known Columns",
                        count(site.tables(), t -> !t.columns().isEmpty()));
    }

    private static DocsTable content(DocsSite site) {
        DocsTable table = new DocsTable("Content Type", "Total", "Listed in the Data File", "Discovered");
        addContent(table, "All", site.items());
        Arrays.stream(ContentType.values())
                .filter(type -> !site.items(type).isEmpty())
                .forEach(type -> addContent(table, type.plural(), site.items(type)));
        return table;
    }

    private static void addContent(DocsTable table, String label, List<ItemEntry> items) {
        table.add(
                label,
                count(items, item -> true),
                count(items, item -> item.facts().listed()),
                count(items, item -> !item.facts().listed()));
    }

    private static DocsTable asim(DocsSite site) {
        List<AsimEntry> parsers = site.asimParsers();
        return new DocsTable("Metric", "Total")
                .add(
                        "Schemas",
                        Long.toString(parsers.stream()
                                .map(p -> p.facts().schema())
                                .distinct()
                                .count()))
                .add("Union Parsers", count(parsers, p -> p.facts().isUnion()))
                .add(
                        "Source Parsers",
                        count(parsers, p -> !p.facts().isUnion() && !p.facts().isEmpty()))
                .add("Products", Integer.toString(AsimProduct.of(site).size()));
    }

    @Override
    public String template() {
        return "statistics";
    }
}
