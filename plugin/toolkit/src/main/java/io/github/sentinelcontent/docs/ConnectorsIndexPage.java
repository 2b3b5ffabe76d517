package io.github.sentinelcontent.docs;

import java.util.List;

/** The list of all connectors, deprecated ones apart. */
record ConnectorsIndexPage(
        String path, Navigation navigation, int connectors, List<LetterSection> sections, DocsTable deprecated)
        implements DocsPage {

    static ConnectorsIndexPage of(DocsSite site) {
        List<ConnectorEntry> sorted = site.connectors().stream()
                .sorted(CodePointOrder.ignoreCaseBy(ConnectorEntry::title).thenComparing(ConnectorEntry::id))
                .toList();
        List<ConnectorEntry> active =
                sorted.stream().filter(c -> !c.main().isDeprecated()).toList();
        List<ConnectorEntry> deprecated =
                sorted.stream().filter(c -> c.main().isDeprecated()).toList();
        return new ConnectorsIndexPage(
                "connectors-index.md",
                Navigation.index(site, 0, "Connectors"),
                sorted.size(),
                LetterSection.of(active, ConnectorEntry::title, (letter, part) -> table(site, part)),
                table(site, deprecated));
    }

    private static DocsTable table(DocsSite site, List<ConnectorEntry> connectors) {
        Links links = new Links(site, 0);
        DocsTable table = new DocsTable("Connector", "Publisher", "Collection Method", "Tables", "Solution");
        for (ConnectorEntry connector : connectors) {
            table.add(
                    Markdown.link(links.to(connector).marked(connector.isListed() ? "" : " ⚠️")),
                    Markdown.cell(connector.main().publisher()),
                    connector.main().method().title(),
                    Markdown.links(
                            connector.tables().stream().map(links::toTable).toList(), "<br>"),
                    Markdown.links(links.toSolutions(connector.solutions()), "<br>"));
        }
        return table;
    }

    @Override
    public String template() {
        return "connectors-index";
    }
}
