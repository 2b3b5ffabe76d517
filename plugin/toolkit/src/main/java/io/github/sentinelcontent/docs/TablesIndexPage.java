package io.github.sentinelcontent.docs;

import java.util.List;

/** The list of all tables. */
record TablesIndexPage(String path, Navigation navigation, int tables, int ingested, List<LetterSection> sections)
        implements DocsPage {

    static TablesIndexPage of(DocsSite site) {
        List<TableEntry> tables = site.tables();
        return new TablesIndexPage(
                "tables-index.md",
                Navigation.index(site, 0, "Tables"),
                tables.size(),
                (int) tables.stream().filter(t -> !t.connectors().isEmpty()).count(),
                LetterSection.of(tables, TableEntry::name, (letter, part) -> table(site, part)));
    }

    private static DocsTable table(DocsSite site, List<TableEntry> tables) {
        Links links = new Links(site, 0);
        DocsTable list = new DocsTable("Table", "Solutions", "Connectors", "Content");
        for (TableEntry table : tables) {
            list.add(
                    Markdown.link(links.to(table)),
                    Integer.toString(table.solutions().size()),
                    Integer.toString(table.connectors().size()),
                    UsageWords.of(table.name(), table.items()));
        }
        return list;
    }

    @Override
    public String template() {
        return "tables-index";
    }
}
