package io.github.sentinelcontent.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a table.
 *
 * @param items number of content items that use it, parsers not counted
 * @param parsers number of parsers that read it
 */
record TablePage(
        String path,
        Navigation navigation,
        String title,
        List<String> solutions,
        List<String> connectors,
        int items,
        List<UserSection> sections,
        int parsers,
        DocsTable asimParsers,
        DocsTable otherParsers,
        DocsTable columns)
        implements DocsPage {
    private static final String BACK = "↑ [Back to Tables Index](../tables-index.md)";

    /** The items of one type that use the table. */
    record UserSection(String title, int count, List<UserGroup> groups) {}

    /** The items of one solution. */
    record UserGroup(String solution, List<String> items) {}

    static TablePage of(DocsSite site, TableEntry table) {
        Links links = new Links(site, 1);
        List<ItemEntry> users = table.items().stream()
                .filter(item -> item.type() != ContentType.PARSER)
                .toList();
        DocsTable asim = asimParsers(table, links);
        DocsTable other = otherParsers(site, table, links);
        return new TablePage(
                table.page(),
                Navigation.page(site, BACK, BACK),
                Markdown.inline(table.name()),
                table.solutions().stream()
                        .map(solution -> Markdown.link(links.to(solution)))
                        .toList(),
                table.connectors().stream()
                        .map(connector -> Markdown.link(links.to(connector)))
                        .toList(),
                users.size(),
                sections(users, links),
                asim.size() + other.size(),
                asim,
                other,
                columns(table));
    }

    private static List<UserSection> sections(List<ItemEntry> users, Links links) {
        List<UserSection> sections = new ArrayList<>();
        for (ContentType type : ContentType.values()) {
            Map<SolutionEntry, List<String>> groups = new LinkedHashMap<>();
            users.stream()
                    .filter(item -> item.type() == type)
                    .sorted(CodePointOrder.exactBy(item -> item.solution().page()))
                    .forEach(item -> groups.computeIfAbsent(item.solution(), s -> new ArrayList<>())
                            .add(Markdown.link(links.to(item))));
            if (!groups.isEmpty()) {
                int count = groups.values().stream().mapToInt(List::size).sum();
                List<UserGroup> bySolution = groups.entrySet().stream()
                        .map(group -> new UserGroup(Markdown.link(links.to(group.getKey())), group.getValue()))
                        .toList();
                sections.add(new UserSection(type.plural(), count, bySolution));
            }
        }
        return sections;
    }

    private static DocsTable asimParsers(TableEntry table, Links links) {
        DocsTable parsers = new DocsTable("Parser", "Schema", "Product");
        table.asimParsers()
                .forEach(parser -> parsers.add(
                        Markdown.link(links.to(parser)),
                        Markdown.cell(parser.facts().schema()),
                        Markdown.cell(parser.facts().product())));
        return parsers;
    }

    private static DocsTable otherParsers(DocsSite site, TableEntry table, Links links) {
        DocsTable parsers = new DocsTable("Parser", "Solution", "Location");
        table.items().stream()
                .filter(item -> item.type() == ContentType.PARSER)
                .forEach(item -> parsers.add(
                        Markdown.link(links.to(item)),
                        Markdown.link(links.to(item.solution())),
                        Markdown.link(Link.to(
                                item.facts().file(),
                                site.urls()
                                        .file(
                                                item.solution().facts().folder(),
                                                item.facts().path())))));
        return parsers;
    }

    private static DocsTable columns(TableEntry table) {
        DocsTable columns = new DocsTable("Column", "Type");
        table.columns()
                .forEach(column ->
                        columns.add(Markdown.code(column.name()), column.type().toString()));
        return columns;
    }

    @Override
    public String template() {
        return "table";
    }
}
