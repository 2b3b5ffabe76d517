package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of an ASIM parser.
 *
 * @param products the parsers that a uniting one calls, with their products
 */
record AsimParserPage(
        String path,
        Navigation navigation,
        String title,
        String description,
        List<Attribute> attributes,
        DocsTable products,
        List<String> tables,
        DocsTable parameters,
        List<String> references)
        implements DocsPage {
    private static final String BACK = "↑ [Back to ASIM Index](asim-index.md)";

    static AsimParserPage of(DocsSite site, AsimEntry parser) {
        AsimFacts facts = parser.facts();
        Links links = new Links(site, 1);
        return new AsimParserPage(
                parser.page(),
                Navigation.of(site, 1, "ASIM Parsers", BACK, BACK),
                Markdown.inline(facts.name()),
                Markdown.inline(facts.description()),
                attributes(site, facts),
                products(site, facts, links),
                facts.tables().stream()
                        .map(name -> Markdown.link(links.toTable(name)))
                        .toList(),
                ParserPage.parameters(facts.parameters()),
                facts.references().stream()
                        .map(row ->
                                Markdown.link(Link.to(row.label(), row.value().replace(" ", "%20"))))
                        .toList());
    }

    private static List<Attribute> attributes(DocsSite site, AsimFacts facts) {
        List<Attribute> rows = new ArrayList<>();
        rows.add(new Attribute("Parser Name", Markdown.code(facts.name())));
        add(rows, "Title", Markdown.cell(facts.title()));
        add(rows, "Built-in Parser", Markdown.code(facts.builtIn()));
        add(rows, "Schema", Markdown.cell(facts.schema()));
        add(rows, "Schema Version", Markdown.cell(facts.schemaVersion()));
        add(rows, "Parser Type", facts.kind());
        add(rows, "Product", Markdown.cell(facts.product()));
        add(rows, "Parser Version", Markdown.cell(facts.version()));
        add(rows, "Last Updated", Markdown.cell(facts.updated()));
        String file = facts.path().substring(facts.path().lastIndexOf('/') + 1);
        add(rows, "Source File", Markdown.link(Link.to(file, site.urls().shared(facts.path()))));
        return rows;
    }

    private static void add(List<Attribute> rows, String label, String value) {
        if (!value.isBlank()) {
            rows.add(new Attribute(label, value));
        }
    }

    private static DocsTable products(DocsSite site, AsimFacts facts, Links links) {
        DocsTable table = new DocsTable("Product", "Source Parser");
        for (String source : facts.sources()) {
            String product = site.asimParser(source)
                    .map(entry -> entry.facts().product())
                    .orElse("-");
            table.add(Markdown.cell(product), Markdown.link(links.toTable(source)));
        }
        return table;
    }

    @Override
    public String template() {
        return "asim-parser";
    }
}
