package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The page of a solution.
 *
 * @param connectors links, listed ones and others by id
 * @param listedConnectors how many of them the data file lists
 * @param discoveredConnectors how many it does not
 * @param tables lines of the table of tables
 * @param internalTables lines of the table of tables that only the solution itself uses
 * @param items number of content items
 * @param counts number of items by type
 * @param unlisted whether an item is not in the data file
 */
record SolutionPage(
        String path,
        Navigation navigation,
        String title,
        String logo,
        String logoText,
        String description,
        List<Attribute> information,
        List<String> connectors,
        int listedConnectors,
        int discoveredConnectors,
        DocsTable asim,
        List<String> tables,
        List<String> internalTables,
        int items,
        List<TypeCount> counts,
        List<ItemSection> sections,
        boolean unlisted,
        String readme,
        String readmeFolder,
        String releaseNotes)
        implements DocsPage {
    private static final String BACK = "↑ [Back to Solutions Index](../solutions-index.md)";

    /** How many items of a type there are. */
    record TypeCount(ContentType type, String title, int count) {}

    static SolutionPage of(DocsSite site, SolutionEntry solution) {
        SolutionFacts facts = solution.facts();
        Links links = new Links(site, 1);
        List<ItemEntry> items = site.itemsOf(solution);
        SolutionTables tables = new SolutionTables(solution, items, links);
        List<TypeCount> types = types(items);
        int listed =
                (int) facts.connectors().stream().filter(ConnectorFacts::listed).count();
        return new SolutionPage(
                solution.page(),
                Navigation.page(site, BACK, BACK),
                Markdown.inline(facts.name()),
                facts.logo(),
                facts.name().replace("\"", "&quot;") + " Logo",
                facts.description(),
                information(site, facts),
                connectors(facts, links),
                listed,
                facts.connectors().size() - listed,
                tables.asim(),
                tables.lines(),
                tables.internalLines(),
                items.size(),
                types.stream()
                        .sorted(Comparator.comparing(TypeCount::count).reversed())
                        .toList(),
                types.stream()
                        .map(type -> section(type.type(), items, tables, links))
                        .toList(),
                items.stream().anyMatch(item -> !item.facts().listed()),
                facts.readme(),
                site.urls().folder(facts.folder()),
                facts.releaseNotes());
    }

    private static List<Attribute> information(DocsSite site, SolutionFacts facts) {
        List<Attribute> rows = new ArrayList<>(facts.information());
        List<Link> needed = facts.dependencies().stream()
                .map(id -> site.solutionByOffer(id).map(new Links(site, 1)::to).orElseGet(() -> Link.to(id, "")))
                .toList();
        if (!needed.isEmpty()) {
            rows.add(new Attribute("Dependencies", Markdown.links(needed, ", ")));
        }
        return rows;
    }

    private static List<String> connectors(SolutionFacts facts, Links links) {
        return facts.connectors().stream()
                .sorted(Comparator.comparing((ConnectorFacts connector) -> !connector.listed()))
                .map(connector -> Markdown.link(links.toDefinition(connector).marked(connector.listed() ? "" : " ⚠️")))
                .toList();
    }

    private static List<TypeCount> types(List<ItemEntry> items) {
        return Arrays.stream(ContentType.values())
                .map(type -> new TypeCount(type, type.plural(), (int)
                        items.stream().filter(item -> item.type() == type).count()))
                .filter(type -> type.count() > 0)
                .toList();
    }

    private static ItemSection section(ContentType type, List<ItemEntry> items, SolutionTables tables, Links links) {
        return ItemSection.of(
                type, items.stream().filter(item -> item.type() == type).toList(), tables, links);
    }

    @Override
    public String template() {
        return "solution";
    }
}
