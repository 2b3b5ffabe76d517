package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of the ASIM parsers, by schema. */
record AsimIndexPage(String path, Navigation navigation, int parsers, List<Schema> schemas) implements DocsPage {

    /**
     * The parsers of one schema.
     *
     * @param anchor where its heading is
     * @param products what the parsers read, joined
     */
    record Schema(String name, String anchor, DocsTable unions, String products, DocsTable sources) {}

    static AsimIndexPage of(DocsSite site) {
        SortedMap<String, List<AsimEntry>> bySchema = new TreeMap<>(CodePointOrder.EXACT);
        site.asimParsers()
                .forEach(parser -> bySchema.computeIfAbsent(
                                parser.facts().schema().isEmpty()
                                        ? "Other"
                                        : parser.facts().schema(),
                                s -> new ArrayList<>())
                        .add(parser));
        List<Schema> schemas = new ArrayList<>();
        bySchema.forEach((name, parsers) -> schemas.add(schema(site, name, parsers)));
        return new AsimIndexPage(
                "asim/asim-index.md",
                Navigation.index(site, 1, "ASIM Parsers"),
                site.asimParsers().size(),
                schemas);
    }

    private static Schema schema(DocsSite site, String name, List<AsimEntry> parsers) {
        Links links = new Links(site, 1);
        DocsTable unions = new DocsTable("Parser", "Built-in Name", "Version", "Description");
        DocsTable sources = new DocsTable("Parser", "Product", "Tables", "Version");
        for (AsimEntry parser : parsers) {
            AsimFacts facts = parser.facts();
            String link = Markdown.link(links.to(parser));
            String version = Markdown.cell(facts.version());
            if (facts.isUnion()) {
                unions.add(link, Markdown.code(facts.builtIn()), version, Markdown.cell(facts.description()));
            } else {
                List<Link> tables = facts.tables().stream().map(links::toTable).toList();
                sources.add(link, Markdown.cell(facts.product()), Markdown.links(tables, "<br>"), version);
            }
        }
        return new Schema(Markdown.inline(name), Slug.of(name), unions, products(parsers), sources);
    }

    private static String products(List<AsimEntry> parsers) {
        List<String> names = parsers.stream()
                .map(AsimEntry::facts)
                .filter(facts ->
                        !facts.isUnion() && !facts.isEmpty() && !facts.product().isEmpty())
                .map(AsimFacts::product)
                .distinct()
                .sorted(CodePointOrder.IGNORE_CASE)
                .toList();
        return Markdown.inline(String.join(", ", names));
    }

    @Override
    public String template() {
        return "asim-index";
    }
}
