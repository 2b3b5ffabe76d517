package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of a content item other than a parser.
 *
 * @param status what became of it, empty unless it is retired
 * @param tables links to the tables that it uses
 * @param tableUses tables with their use, for playbooks
 */
record ItemPage(
        String path,
        Navigation navigation,
        String title,
        String status,
        String description,
        List<Attribute> attributes,
        boolean discovered,
        String noun,
        List<String> tables,
        DocsTable tableUses,
        DocsTable settings,
        DocsTable entities,
        DocsTable details,
        List<QueryBlock> queries)
        implements DocsPage {
    private static final String TOP = "↑ [Back to Content Index](../content/content-index.md)";
    private static final int DESCRIPTION = 500;

    static ItemPage of(DocsSite site, ItemEntry item) {
        ItemFacts facts = item.facts();
        Links links = new Links(site, 1);
        boolean withUses = facts.type() == ContentType.PLAYBOOK || facts.type() == ContentType.SUMMARY_RULE;
        return new ItemPage(
                item.page(),
                Navigation.page(site, TOP, bottom(item, links)),
                Markdown.inline(facts.name()),
                facts.retired(),
                Markdown.inline(PageText.cut(facts.description(), DESCRIPTION)),
                attributes(site, item, links),
                !facts.listed(),
                facts.type().singular().toLowerCase(Locale.ROOT),
                withUses
                        ? List.of()
                        : facts.tables().stream()
                                .map(use -> Markdown.link(links.toTable(use.table())))
                                .toList(),
                withUses ? uses(facts, links) : new DocsTable("Table", "Usage"),
                settings(facts),
                entities(facts),
                details(facts),
                QueryBlock.of(facts.queries()));
    }

    private static String bottom(ItemEntry item, Links links) {
        ContentType type = item.type();
        Link solution = links.to(item.solution());
        return "↑ [Back to " + type.plural() + "](" + type.kind().slug() + ".md) · "
                + Markdown.link(Link.to("Back to " + solution.text(), solution.target()));
    }

    private static List<Attribute> attributes(DocsSite site, ItemEntry item, Links links) {
        ItemFacts facts = item.facts();
        List<Attribute> rows = new ArrayList<>();
        rows.add(new Attribute("Type", facts.type().singular()));
        rows.add(new Attribute("Solution", Markdown.link(links.to(item.solution()))));
        if (!facts.id().isBlank()) {
            rows.add(new Attribute("ID", Markdown.code(facts.id())));
        }
        facts.attributes().forEach(row -> rows.add(new Attribute(row.label(), Markdown.cell(row.value()))));
        if (!facts.connectors().isEmpty()) {
            List<Link> connectors =
                    facts.connectors().stream().map(links::toConnector).toList();
            rows.add(new Attribute("Required Connectors", Markdown.links(connectors, ", ")));
        }
        String url = site.urls().file(item.solution().facts().folder(), facts.path());
        rows.add(new Attribute("Source", Markdown.link(Link.to("View on GitHub", url))));
        return rows;
    }

    private static DocsTable uses(ItemFacts facts, Links links) {
        DocsTable table = new DocsTable("Table", "Usage");
        facts.tables().forEach(use -> table.add(Markdown.link(links.toTable(use.table())), use.usage()));
        return table;
    }

    private static DocsTable settings(ItemFacts facts) {
        DocsTable table = new DocsTable("Setting", "Value");
        facts.settings().forEach(row -> table.add(row.label(), Markdown.cell(row.value())));
        return table;
    }

    private static DocsTable entities(ItemFacts facts) {
        DocsTable table = new DocsTable("Entity", "Identifier", "Column");
        facts.entities()
                .forEach(row -> table.add(
                        Markdown.cell(row.entity()), Markdown.cell(row.identifier()), Markdown.code(row.column())));
        return table;
    }

    private static DocsTable details(ItemFacts facts) {
        DocsTable table = new DocsTable("Detail", "Column");
        facts.details().forEach(row -> table.add(Markdown.cell(row.label()), Markdown.code(row.value())));
        return table;
    }

    @Override
    public String template() {
        return "content-item";
    }
}
