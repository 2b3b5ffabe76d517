package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.content.ContentQuery;
import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the tables that the queries of one solution read. */
final class QueryTables {
    /** No query of content names as many; a search without tables reads them all. */
    private static final int ALL_TABLES = 200;

    private final KqlEngine engine = KqlEngine.embedded();
    private final TableDetection detection;
    private final Catalog catalog;
    private final Catalog nameCatalog;
    private final TableNames names;
    private final TextTables text;
    private final Consumer<Finding> problems;

    /**
     * @param catalog what queries of the solution may name, ASIM parsers without body
     * @param problems told of queries whose tables are doubtful
     */
    QueryTables(TableDetection detection, Catalog catalog, Consumer<Finding> problems) {
        this.detection = detection;
        this.catalog = catalog;
        this.nameCatalog = NameCatalog.of(catalog);
        this.names = new TableNames(catalog);
        this.text = new TextTables(catalog, names);
        this.problems = problems;
    }

    TableNames names() {
        return names;
    }

    /** The tables and ASIM parsers that the queries of an item read, sorted. */
    Set<String> of(List<ContentQuery> queries) {
        Set<String> found = new TreeSet<>(CodePointOrder.EXACT);
        switch (detection) {
            case TEXT ->
                found.addAll(text.in(queries.stream().map(ContentQuery::text).collect(Collectors.joining("\n---\n"))));
            case PARSED ->
                queries.forEach(
                        query -> found.addAll(parsed(query.text(), query.node().location())));
        }
        return found;
    }

    /** The tables of a text that is only partly a query, such as one with expressions of a logic app. */
    Set<String> inText(String query) {
        return text.in(query);
    }

    /** The tables of one query. */
    Set<String> of(String query, SourceLocation location) {
        return switch (detection) {
            case TEXT -> text.in(query);
            case PARSED -> parsed(query, location);
        };
    }

    private Set<String> parsed(String query, SourceLocation location) {
        CompiledQuery compiled = compile(query);
        if (!parses(compiled) && query.indexOf('{') >= 0) {
            compiled = compile(WorkbookPlaceholders.fill(query));
        }
        if (!parses(compiled)) {
            problems.accept(DocsRule.UNPARSED_QUERY.at(
                    location, "the query does not parse, its tables are searched in the text"));
            return text.in(query);
        }
        if (compiled.tables().size() > ALL_TABLES) {
            problems.accept(DocsRule.ALL_TABLES.at(location, "the query reads every table, none is listed"));
            return Set.of();
        }
        Set<String> found = new TreeSet<>(CodePointOrder.EXACT);
        compiled.functions().stream().filter(TableNames::isAsim).forEach(found::add);
        for (String name : compiled.tables()) {
            names.accept(name)
                    .ifPresentOrElse(
                            found::add,
                            () -> problems.accept(DocsRule.UNKNOWN_TABLE.at(
                                    location, "'" + name + "' is no known table or parser and is not listed")));
        }
        return found;
    }

    private CompiledQuery compile(String query) {
        Catalog names = NameCatalog.suits(query) ? nameCatalog : catalog;
        return engine.compile(query, AsimCatalog.with(names, query));
    }

    private static boolean parses(CompiledQuery compiled) {
        return compiled.diagnostics().stream()
                .noneMatch(d -> d.kind() == DiagnosticKind.SYNTAX && d.function() == null);
    }
}
