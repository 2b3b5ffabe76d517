package io.github.sentinelcontent.docs;

import java.util.List;

/** The list of the parsers of solutions. */
record ParsersIndexPage(String path, Navigation navigation, int parsers, int discovered, List<LetterSection> sections)
        implements DocsPage {
    private static final int TABLES = 2;

    static ParsersIndexPage of(DocsSite site) {
        List<ItemEntry> parsers = ContentTypePage.sorted(site.items(ContentType.PARSER));
        return new ParsersIndexPage(
                "parsers/parsers-index.md",
                Navigation.index(site, 1, "Parsers"),
                parsers.size(),
                (int) parsers.stream().filter(item -> !item.facts().listed()).count(),
                LetterSection.of(parsers, ItemEntry::name, (letter, part) -> table(site, part)));
    }

    private static DocsTable table(DocsSite site, List<ItemEntry> parsers) {
        Links links = new Links(site, 1);
        DocsTable table = new DocsTable("Parser", "Source", "Tables");
        for (ItemEntry parser : parsers) {
            List<Link> tables = parser.facts().tables().stream()
                    .map(use -> links.toTable(use.table()))
                    .toList();
            boolean more = tables.size() > TABLES;
            table.add(
                    Markdown.link(links.to(parser)),
                    "📦 " + Markdown.link(links.to(parser.solution())),
                    Markdown.links(more ? tables.subList(0, TABLES) : tables, ", ") + (more ? ", ..." : ""));
        }
        return table;
    }

    @Override
    public String template() {
        return "parsers-index";
    }
}
