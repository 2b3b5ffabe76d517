package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tables of one solution: what its connectors fill and what its content uses. */
final class SolutionTables {
    private final SolutionEntry solution;
    private final List<ItemEntry> items;
    private final Links links;
    private final Set<String> names = new TreeSet<>(CodePointOrder.EXACT);
    private final Set<String> internal = new TreeSet<>(CodePointOrder.EXACT);

    SolutionTables(SolutionEntry solution, List<ItemEntry> items, Links links) {
        this.solution = solution;
        this.items = items;
        this.links = links;
        solution.facts().connectors().forEach(connector -> names.addAll(connector.tables()));
        Set<String> written = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        items.stream().flatMap(item -> item.facts().tables().stream()).forEach(use -> {
            if (use.writes()) {
                written.add(use.table());
            }
            if (use.reads()) {
                read.add(use.table());
            }
        });
        read.stream()
                .filter(table -> written.contains(table) && !names.contains(table))
                .forEach(internal::add);
        names.addAll(read);
        names.addAll(written);
        names.removeAll(internal);
    }

    boolean isInternal(String table) {
        return internal.contains(table);
    }

    /** ASIM parsers that the content calls. */
    DocsTable asim() {
        DocsTable table = new DocsTable("Parser", "Used By Content");
        names.stream()
                .filter(TableNames::isAsim)
                .forEach(name -> table.add(Markdown.link(links.toTable(name)), UsageWords.of(name, items)));
        return table;
    }

    /** One line per table, ready to print. */
    List<String> lines() {
        return lines(names);
    }

    /** Tables that the solution's content writes and reads itself. */
    List<String> internalLines() {
        return lines(internal);
    }

    private List<String> lines(Set<String> tables) {
        return tables.stream()
                .filter(name -> !TableNames.isAsim(name))
                .map(this::line)
                .toList();
    }

    private String line(String table) {
        String name = "| " + Markdown.link(links.toTable(table)) + " | ";
        String users = UsageWords.of(table, items) + " |";
        return solution.facts().connectors().isEmpty() ? name + users : name + connectors(table) + " | " + users;
    }

    private String connectors(String table) {
        List<Link> fillers = solution.facts().connectors().stream()
                .filter(connector -> connector.tables().contains(table))
                .map(connector -> links.toDefinition(connector))
                .sorted(CodePointOrder.exactBy(Link::text))
                .toList();
        return Markdown.links(fillers, ", ");
    }
}
