package io.github.sentinelcontent.docs;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/**
 * A catalog of table names without their columns. The result of a query over every table has tens of thousands of
 * columns; pages ask for the names only.
 */
final class NameCatalog {
    private static final Pattern OVER_MANY_TABLES = Pattern.compile("(?i)\\b(union\\b[^|;]*\\*|search\\b|find\\b)");

    private NameCatalog() {}

    /** Whether a query may read every table, or all whose names have something in common. */
    static boolean suits(String query) {
        return OVER_MANY_TABLES.matcher(query).find();
    }

    static Catalog of(Catalog catalog) {
        Catalog.Builder names = Catalog.builder();
        catalog.tableNames().forEach(name -> names.table(name, RowSchema.open(List.of())));
        catalog.functionNames().forEach(name -> catalog.function(name).ifPresent(names::function));
        return names.build();
    }
}
