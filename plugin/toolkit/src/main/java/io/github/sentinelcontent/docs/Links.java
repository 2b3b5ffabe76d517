package io.github.sentinelcontent.docs;

import java.util.List;

/** Links between pages, relative to the folder of one page. */
final class Links {
    private final DocsSite site;
    private final String prefix;

    /** @param depth 0 for pages in the root, 1 for pages in a folder */
    Links(DocsSite site, int depth) {
        this.site = site;
        this.prefix = "../".repeat(depth);
    }

    Link to(SolutionEntry solution) {
        return Link.to(solution.name(), prefix + solution.page());
    }

    Link to(ConnectorEntry connector) {
        return Link.to(connector.title(), prefix + connector.page());
    }

    /** A connector under the title that one solution gives it. */
    Link toDefinition(ConnectorFacts connector) {
        return Link.to(
                connector.title(),
                prefix
                        + site.connector(connector.id())
                                .map(ConnectorEntry::page)
                                .orElse(""));
    }

    Link to(TableEntry table) {
        return Link.toCode(table.name(), prefix + table.page());
    }

    Link to(ItemEntry item) {
        return Link.to(item.name().isBlank() ? item.facts().file() : item.name(), prefix + item.page())
                .marked(item.facts().listed() ? "" : " ⚠️");
    }

    Link to(AsimEntry parser) {
        return Link.toCode(parser.name(), prefix + parser.page());
    }

    /** A table or an ASIM parser; plain code when there is no page. */
    Link toTable(String name) {
        return site.table(name)
                .map(this::to)
                .or(() -> site.asimParser(name).map(parser -> Link.toCode(name, prefix + parser.page())))
                .orElseGet(() -> Link.toCode(name, ""));
    }

    /** A connector by its id; plain code when no solution at hand has it. */
    Link toConnector(String id) {
        return site.connector(id)
                .map(connector -> Link.to(id, prefix + connector.page()))
                .orElseGet(() -> Link.toCode(id, ""));
    }

    List<Link> toSolutions(List<SolutionEntry> solutions) {
        return solutions.stream().map(this::to).toList();
    }

    /** The way to the root. */
    String prefix() {
        return prefix;
    }
}
