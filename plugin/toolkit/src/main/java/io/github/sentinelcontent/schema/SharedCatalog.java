package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names that the queries of all solutions of a run may use: bundled Log Analytics tables, helper functions and
 * ASIM parsers, the table schemas, function results and ASIM parsers of a checkout, table schemas of the user's own
 * folders, and for custom tables that none of them has the sample data of a checkout.
 */
public final class SharedCatalog {
    private static final List<String> SAMPLE_FOLDERS = List.of("Sample Data", "Sample Data/Custom");

    private SharedCatalog() {}

    /** The bundled tables and what a repository shares. */
    public static Catalog of(SolutionRepository repository) {
        return of(repository, List.of());
    }

    /**
     * The bundled tables, what a repository shares, and table schemas of further folders, which win.
     *
     * @param folders folders with schema files {@code {Name, Properties: [{Name, Type}]}}, searched without depth
     * @throws IllegalArgumentException if a folder cannot be read
     */
    public static Catalog of(SolutionRepository repository, List<Path> folders) {
        Catalog.Builder catalog = BundledTables.catalog().extend();
        BundledFunctions.addTo(catalog);
        AsimParsers.addTo(catalog);
        if (repository.asimParsers().isEmpty()) {
            AsimParsers.addProductsTo(catalog);
        }
        SolutionCatalog.addAll(catalog, repository.customTables());
        Map<String, RowSchema> results = new HashMap<>();
        for (TableSchema function : repository.customFunctions()) {
            results.put(function.name(), SchemaColumns.of(function));
        }
        results.forEach((name, result) -> catalog.function(StoredFunction.ofResult(name, "()", result)));
        repository.asimParsers().forEach(parser -> addAsimParser(catalog, parser, results));
        folders.forEach(folder -> SolutionCatalog.addAll(catalog, schemas(folder)));
        Catalog described = catalog.build();
        repository
                .checkout()
                .ifPresent(checkout -> SAMPLE_FOLDERS.forEach(folder -> SampleTables.addTo(
                        catalog,
                        described,
                        checkout,
                        checkout.filesIn(folder).stream()
                                .map(name -> folder + "/" + name)
                                .toList())));
        return catalog.build();
    }

    /** A known result spares the inlining of a parser that unites dozens of others. */
    private static void addAsimParser(Catalog.Builder catalog, Parser parser, Map<String, RowSchema> results) {
        for (StoredFunction function : ParserFunctions.of(parser)) {
            RowSchema result = results.get(function.name());
            catalog.function(
                    result == null
                            ? function
                            : StoredFunction.ofResult(function.name(), function.parameters(), result));
        }
    }

    private static List<TableSchema> schemas(Path folder) {
        try {
            SourceFolder files = SourceFolder.open(folder);
            return files.filesIn("").stream()
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .map(files::read)
                    .flatMap(reading -> reading.asFile().stream())
                    .map(JsonDocument::read)
                    .map(TableSchema::of)
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("the schema folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
