package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.TreeSet;

/** The products with ASIM parsers. */
record AsimProductsPage(String path, Navigation navigation, DocsTable overview, List<Section> sections)
        implements DocsPage {

    /** The parsers of one product. */
    record Section(String title, DocsTable parsers) {}

    static AsimProductsPage of(DocsSite site) {
        List<AsimProduct> products = AsimProduct.of(site);
        DocsTable overview = new DocsTable("Product", "Parsers", "Schemas", "Tables");
        products.forEach(product -> overview.add(
                Markdown.cell(product.name()),
                Integer.toString(product.parsers().size()),
                Long.toString(product.parsers().stream()
                        .map(p -> p.facts().schema())
                        .distinct()
                        .count()),
                Integer.toString(product.parsers().stream()
                        .map(p -> p.facts().tables())
                        .collect(TreeSet<String>::new, TreeSet::addAll, TreeSet::addAll)
                        .size())));
        return new AsimProductsPage(
                "asim/asim-products-index.md",
                Navigation.index(site, 1, "ASIM Products"),
                overview,
                products.stream().map(product -> section(site, product)).toList());
    }

    private static Section section(DocsSite site, AsimProduct product) {
        Links links = new Links(site, 1);
        DocsTable table = new DocsTable("Parser", "Schema", "Tables");
        product.parsers()
                .forEach(parser -> table.add(
                        Markdown.link(links.to(parser)),
                        Markdown.cell(parser.facts().schema()),
                        Markdown.links(
                                parser.facts().tables().stream()
                                        .map(links::toTable)
                                        .toList(),
                                "<br>")));
        return new Section(Markdown.inline(product.name()), table);
    }

    @Override
    public String template() {
        return "asim-products";
    }
}
