package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that pages are made of: what the solutions hold, how it hangs together, and where each thing has its page. */
final class DocsSite {
    private static final Set<String> RESERVED =
            Set.of("parsers/parsers-index.md", "asim/asim-index.md", "asim/asim-products-index.md");

    private final DocsOptions options;
    private final PagePaths paths = new PagePaths(RESERVED);
    private final List<SolutionEntry> solutions;
    private final List<ConnectorEntry> connectors;
    private final List<ItemEntry> items;
    private final List<AsimEntry> asimParsers;
    private final SortedMap<String, TableEntry> tables = new TreeMap<>(CodePointOrder.EXACT);
    private final Map<String, AsimEntry> asimByName = new HashMap<>();

    /** @param shared tables that all solutions may use */
    DocsSite(DocsOptions options, List<SolutionFacts> solutions, List<AsimFacts> asimParsers, Catalog shared) {
        this.options = options;
        this.solutions = solutions.stream()
                .sorted(CodePointOrder.exactBy(SolutionFacts::name).thenComparing(SolutionFacts::folder))
                .map(facts -> new SolutionEntry(facts, paths.claim("solutions", Slug.of(facts.name()))))
                .toList();
        this.connectors = connectorEntries();
        this.items = this.solutions.stream().flatMap(this::itemEntries).toList();
        this.asimParsers = asimParsers.stream()
                .sorted(CodePointOrder.exactBy(AsimFacts::name).thenComparing(AsimFacts::path))
                .map(facts -> new AsimEntry(facts, paths.claim("asim", Slug.of(facts.name()))))
                .toList();
        this.asimParsers.forEach(entry -> {
            asimByName.putIfAbsent(entry.name(), entry);
            asimByName.putIfAbsent(entry.facts().builtIn(), entry);
        });
        addTables(shared);
    }

    DocsOptions options() {
        return options;
    }

    SourceUrls urls() {
        return new SourceUrls(options.repositoryUrl());
    }

    List<SolutionEntry> solutions() {
        return solutions;
    }

    /** All connectors by id. */
    List<ConnectorEntry> connectors() {
        return connectors;
    }

    /** All content, by solution, type and name. */
    List<ItemEntry> items() {
        return items;
    }

    List<ItemEntry> items(ContentType type) {
        return items.stream().filter(item -> item.type() == type).toList();
    }

    List<AsimEntry> asimParsers() {
        return asimParsers;
    }

    /** All tables by name. */
    List<TableEntry> tables() {
        return List.copyOf(tables.values());
    }

    Optional<TableEntry> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The ASIM parser with this name, in the file or built in. */
    Optional<AsimEntry> asimParser(String name) {
        return Optional.ofNullable(asimByName.get(name));
    }

    Optional<ConnectorEntry> connector(String id) {
        return connectors.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Optional<SolutionEntry> solutionByOffer(String offer) {
        return solutions.stream()
                .filter(entry -> entry.facts().offer().filter(offer::equals).isPresent())
                .findFirst();
    }

    List<ItemEntry> itemsOf(SolutionEntry solution) {
        return items.stream().filter(item -> item.solution() == solution).toList();
    }

    private List<ConnectorEntry> connectorEntries() {
        SortedMap<String, List<ConnectorEntry.Definition>> byId = new TreeMap<>(CodePointOrder.EXACT);
        for (SolutionEntry solution : solutions) {
            for (ConnectorFacts facts : solution.facts().connectors()) {
                byId.computeIfAbsent(facts.id(), id -> new ArrayList<>())
                        .add(new ConnectorEntry.Definition(solution, facts));
            }
        }
        return byId.entrySet().stream()
                .map(e -> new ConnectorEntry(e.getKey(), paths.claim("connectors", Slug.of(e.getKey())), e.getValue()))
                .toList();
    }

    private Stream<ItemEntry> itemEntries(SolutionEntry solution) {
        return solution.facts().items().stream().map(facts -> new ItemEntry(solution, facts, page(solution, facts)));
    }

    private String page(SolutionEntry solution, ItemFacts item) {
        return item.type() == ContentType.PARSER
                ? paths.claim("parsers", Slug.of(item.name()))
                : paths.claim(
                        "content",
                        ContentPageName.of(solution.name(), item.name(), item.id(), item.file(), item.type()));
    }

    private void addTables(Catalog shared) {
        Map<String, List<ItemEntry>> itemsByTable = new HashMap<>();
        items.stream()
                .sorted(Comparator.comparing(ItemEntry::type).thenComparing(CodePointOrder.exactBy(ItemEntry::name)))
                .forEach(item -> item.facts().tables().forEach(use -> add(itemsByTable, use.table(), item)));
        Map<String, List<ConnectorEntry>> connectorsByTable = new HashMap<>();
        connectors.forEach(connector -> connector.tables().forEach(table -> add(connectorsByTable, table, connector)));
        Map<String, List<AsimEntry>> asimByTable = new HashMap<>();
        asimParsers.forEach(parser -> parser.facts().tables().forEach(table -> add(asimByTable, table, parser)));

        SortedSet<String> names = new TreeSet<>(CodePointOrder.EXACT);
        Stream.of(itemsByTable, connectorsByTable, asimByTable).forEach(map -> names.addAll(map.keySet()));
        names.removeIf(TableNames::isAsim);
        Map<String, RowSchema> columns = columns();
        for (String name : names) {
            List<ItemEntry> users = itemsByTable.getOrDefault(name, List.of());
            List<ConnectorEntry> fillers = connectorsByTable.getOrDefault(name, List.of());
            RowSchema schema = columns.getOrDefault(name, shared.table(name).orElse(RowSchema.empty()));
            tables.put(
                    name,
                    new TableEntry(
                            name,
                            paths.claim("tables", Slug.of(name)),
                            solutionsOf(name, users, fillers),
                            fillers,
                            users,
                            asimByTable.getOrDefault(name, List.of()),
                            schema.columns()));
        }
    }

    private static <T> void add(Map<String, List<T>> map, String table, T user) {
        map.computeIfAbsent(table, name -> new ArrayList<>()).add(user);
    }

    private List<SolutionEntry> solutionsOf(String table, List<ItemEntry> users, List<ConnectorEntry> fillers) {
        Stream<SolutionEntry> filling = fillers.stream()
                .flatMap(connector -> connector.definitions().stream())
                .filter(definition -> definition.facts().tables().contains(table))
                .map(ConnectorEntry.Definition::solution);
        Set<SolutionEntry> found =
                Stream.concat(users.stream().map(ItemEntry::solution), filling).collect(Collectors.toSet());
        return solutions.stream().filter(found::contains).toList();
    }

    /** Of a table that several solutions describe, the first description counts. */
    private Map<String, RowSchema> columns() {
        Map<String, RowSchema> columns = new HashMap<>();
        solutions.forEach(solution -> solution.facts().columns().forEach(columns::putIfAbsent));
        return columns;
    }
}
