package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;

/** The page of a parser of a solution. */
record ParserPage(
        String path,
        Navigation navigation,
        String title,
        boolean discovered,
        String description,
        List<Attribute> attributes,
        List<String> tables,
        DocsTable parameters,
        List<QueryBlock> queries)
        implements DocsPage {
    private static final String BACK = "↑ [Back to Parsers Index](parsers-index.md)";

    static ParserPage of(DocsSite site, ItemEntry item) {
        ItemFacts facts = item.facts();
        Links links = new Links(site, 1);
        return new ParserPage(
                item.page(),
                Navigation.of(site, 1, "Parsers", BACK, BACK),
                Markdown.inline(facts.name()) + (facts.listed() ? "" : " 🔍"),
                !facts.listed(),
                Markdown.inline(facts.description()),
                attributes(site, item, links),
                facts.tables().stream()
                        .map(use -> Markdown.link(links.toTable(use.table())))
                        .toList(),
                parameters(facts.parameters()),
                QueryBlock.of(facts.queries()));
    }

    private static List<Attribute> attributes(DocsSite site, ItemEntry item, Links links) {
        ItemFacts facts = item.facts();
        List<Attribute> rows = new ArrayList<>();
        if (!facts.function().isBlank() && !facts.function().equals(facts.name())) {
            rows.add(new Attribute("Alias", Markdown.code(facts.function())));
        }
        rows.add(new Attribute("Location", "Solution"));
        rows.add(new Attribute("Solution", Markdown.link(links.to(item.solution()))));
        facts.attributes().forEach(row -> rows.add(new Attribute(row.label(), Markdown.cell(row.value()))));
        String url = site.urls().file(item.solution().facts().folder(), facts.path());
        rows.add(new Attribute("Source", Markdown.link(Link.to("View on GitHub", url))));
        return rows;
    }

    static DocsTable parameters(List<ParameterRow> parameters) {
        DocsTable table = new DocsTable("Name", "Type", "Default");
        parameters.forEach(p -> table.add(
                Markdown.code(p.name()),
                Markdown.cell(p.type()),
                p.defaultValue().isEmpty() ? "-" : Markdown.code(p.defaultValue())));
        return table;
    }

    @Override
    public String template() {
        return "parser";
    }
}
