package io.github.sentinelcontent.docs;

import java.util.List;

/** The page that leads to the indexes. */
record HomePage(
        String path,
        Navigation navigation,
        List<Entry> entries,
        String kqlSupport,
        String checks,
        List<String> solutions)
        implements DocsPage {
    private static final int SOLUTIONS = 20;

    /** A part of the pages: link, number of entries, what it holds. */
    record Entry(String link, int count, String summary) {}

    static HomePage of(DocsSite site) {
        Links links = new Links(site, 0);
        List<Entry> entries = List.of(
                entry("Solutions", "solutions-index.md", site.solutions().size(), "What is installed together"),
                entry(
                        "Data Connectors",
                        "connectors-index.md",
                        site.connectors().size(),
                        "Where data comes from"),
                entry("Tables", "tables-index.md", site.tables().size(), "Where data lands, and who reads it"),
                entry(
                        "Content",
                        "content/content-index.md",
                        site.items().size(),
                        "Rules, hunting queries, workbooks, playbooks and more"),
                entry(
                        "Parsers",
                        "parsers/parsers-index.md",
                        site.items(ContentType.PARSER).size(),
                        "Functions that bring events into shape"),
                entry(
                        "ASIM Parsers",
                        "asim/asim-index.md",
                        site.asimParsers().size(),
                        "Parsers of the common information model"),
                entry(
                        "ASIM Products",
                        "asim/asim-products-index.md",
                        AsimProduct.of(site).size(),
                        "Products with ASIM parsers"));
        List<String> solutions = site.solutions().size() > SOLUTIONS
                ? List.of()
                : site.solutions().stream()
                        .map(solution -> Markdown.link(links.to(solution)))
                        .toList();
        return new HomePage(
                site.options().homePage(),
                Navigation.index(site, 0, ""),
                entries,
                KqlSupportPage.linkOf(site),
                ChecksIndexPage.linkOf(site),
                solutions);
    }

    private static Entry entry(String title, String target, int count, String summary) {
        return new Entry(Markdown.link(Link.to(title, target)), count, summary);
    }

    @Override
    public String template() {
        return "home";
    }
}
