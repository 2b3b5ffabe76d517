package io.github.sentinelcontent.schema;

import io.github.sentinelcontent.content.ContentFile;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.SharedDocument;
import io.github.sentinelcontent.content.SolutionRepository;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The table schemas, function results and ASIM parsers of a checkout. There are about a thousand files, of which most
 * queries need none, so a file is parsed when one needs it.
 */
final class CheckoutNames {
    private final Catalog.Builder catalog;
    private final Map<String, Supplier<RowSchema>> results = new HashMap<>();

    private CheckoutNames(Catalog.Builder catalog) {
        this.catalog = catalog;
    }

    static void addTo(Catalog.Builder catalog, SolutionRepository repository) {
        CheckoutNames names = new CheckoutNames(catalog);
        repository.customTables().forEach(names::addTable);
        repository.customFunctions().forEach(names::addResult);
        names.results.forEach((name, result) ->
                catalog.function(name, new OnDemand<>(() -> StoredFunction.ofResult(name, "()", result.get()))));
        repository.asimParserFiles().forEach(names::addParser);
    }

    private void addTable(SharedDocument file) {
        String name = DeclaredNames.first(file.source())
                .orElseGet(() -> TableSchema.of(file.document()).name());
        if (!name.isBlank()) {
            catalog.table(name, new OnDemand<>(() -> columns(TableSchema.of(file.document()))));
        }
    }

    private void addResult(SharedDocument file) {
        String name = DeclaredNames.first(file.source())
                .orElseGet(() -> TableSchema.ofFunction(file.document()).name());
        results.put(name, new OnDemand<>(() -> columns(TableSchema.ofFunction(file.document()))));
    }

    /** Of a broken file no column is known. */
    private static RowSchema columns(TableSchema schema) {
        return schema.node().isPresent() ? SchemaColumns.of(schema) : RowSchema.open(List.of());
    }

    private void addParser(SharedDocument file) {
        Set<String> declared = DeclaredNames.ofParser(file.source());
        Set<String> names = declared.isEmpty() ? ParserFunctions.names(parser(file)) : declared;
        for (String name : names) {
            catalog.function(name, new OnDemand<>(() -> function(parser(file), name)));
        }
    }

    private static Parser parser(SharedDocument file) {
        return new Parser(new ContentFile(file.document(), null));
    }

    /** A known result spares the inlining of a parser that unites dozens of others. */
    private StoredFunction function(Parser parser, String name) {
        StoredFunction function = ParserFunctions.of(parser).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> StoredFunction.ofResult(name, "()", RowSchema.open(List.of())));
        Supplier<RowSchema> result = results.get(name);
        return result == null ? function : StoredFunction.ofResult(name, function.parameters(), result.get());
    }
}
