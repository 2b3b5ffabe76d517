package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.source.JsonDocument;
import io.github.sentinelcontent.source.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
        if (repository.asimParserFiles().isEmpty()) {
            AsimParsers.addProductsTo(catalog);
        }
        CheckoutNames.addTo(catalog, repository);
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
