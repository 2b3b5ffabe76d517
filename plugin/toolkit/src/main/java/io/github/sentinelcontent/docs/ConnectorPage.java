package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The page of a connector.
 *
 * @param tables the tables that it fills
 */
record ConnectorPage(
        String path,
        Navigation navigation,
        String title,
        boolean deprecated,
        boolean discovered,
        String logo,
        List<Attribute> attributes,
        String description,
        DocsTable tables,
        List<PermissionGroup> permissions,
        List<String> steps)
        implements DocsPage {
    private static final String BACK = "↑ [Back to Connectors Index](../connectors-index.md)";

    static ConnectorPage of(DocsSite site, ConnectorEntry connector) {
        ConnectorFacts main = connector.main();
        Links links = new Links(site, 1);
        return new ConnectorPage(
                connector.page(),
                Navigation.page(site, BACK, BACK),
                (main.isDeprecated() ? "🚫 " : "") + (main.listed() ? "" : "🔍 ") + Markdown.inline(main.title()),
                main.isDeprecated(),
                !connector.isListed(),
                connector.definitions().get(0).solution().facts().logo(),
                attributes(site, connector, links),
                main.description(),
                tables(site, connector, links),
                main.permissions(),
                main.steps().stream()
                        .map(ConnectorPage::step)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static List<Attribute> attributes(DocsSite site, ConnectorEntry connector, Links links) {
        ConnectorFacts main = connector.main();
        List<Attribute> rows = new ArrayList<>();
        rows.add(new Attribute("Connector ID", Markdown.code(connector.id())));
        rows.add(new Attribute("Publisher", Markdown.cell(main.publisher())));
        rows.add(new Attribute("Used in Solutions", Markdown.links(links.toSolutions(connector.solutions()), ", ")));
        rows.add(new Attribute("Collection Method", main.method().title()));
        String files = connector.definitions().stream()
                .map(definition -> Markdown.link(file(site, definition)))
                .distinct()
                .collect(Collectors.joining(", "));
        rows.add(new Attribute("Connector Definition Files", files));
        return rows;
    }

    private static Link file(DocsSite site, ConnectorEntry.Definition definition) {
        String path = definition.facts().path();
        return Link.to(
                path.substring(path.lastIndexOf('/') + 1),
                site.urls().file(definition.solution().facts().folder(), path));
    }

    private static DocsTable tables(DocsSite site, ConnectorEntry connector, Links links) {
        DocsTable table = new DocsTable("Table", "Used By Content");
        for (String name : connector.tables()) {
            List<ItemEntry> users = site.table(name).map(TableEntry::items).orElse(List.of());
            table.add(Markdown.link(links.toTable(name)), UsageWords.of(name, users));
        }
        return table;
    }

    private static String step(SetupStep step) {
        List<String> blocks = new ArrayList<>();
        if (!step.title().isEmpty()) {
            blocks.add("**" + Markdown.inline(step.title()).replace("*", "\\*") + "**");
        }
        if (!step.text().isEmpty()) {
            blocks.add(step.text());
        }
        List<String> values = new ArrayList<>();
        for (Attribute value : step.values()) {
            String label = Markdown.inline(value.label());
            String shown = Markdown.code(value.value());
            values.add("- " + (label.isEmpty() || shown.isEmpty() ? label + shown : label + ": " + shown));
        }
        if (!values.isEmpty()) {
            blocks.add(String.join("\n", values));
        }
        return String.join("\n\n", blocks);
    }

    @Override
    public String template() {
        return "connector";
    }
}
