package io.github.sentinelcontent.docs;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.StoredFunction;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;

/**
 * A catalog in which ASIM parsers have no body: pages name the parser that a query calls, not the dozens of tables
 * behind it.
 */
final class AsimCatalog {
    private static final Pattern CALL = Pattern.compile("\\b(_Im_\\w+|_ASim_\\w+|ASim\\w+|im[A-Z]\\w+)");

    private AsimCatalog() {}

    static Catalog of(Catalog catalog) {
        Catalog.Builder closed = catalog.extend();
        for (String name : catalog.functionNames()) {
            if (TableNames.isAsim(name)) {
                catalog.function(name).ifPresent(function -> closed.function(withoutBody(function)));
            }
        }
        return closed.build();
    }

    private static StoredFunction withoutBody(StoredFunction function) {
        RowSchema result = function.result();
        return StoredFunction.ofResult(
                function.name(), function.parameters(), result == null ? RowSchema.open(List.of()) : result);
    }

    /** The catalog with all ASIM names of a text, for workspaces where the parsers are built in. */
    static Catalog with(Catalog catalog, String text) {
        Matcher matcher = CALL.matcher(text);
        Catalog.Builder extended = null;
        while (matcher.find()) {
            String name = matcher.group(1);
            if (catalog.function(name).isEmpty()) {
                extended = extended == null ? catalog.extend() : extended;
                extended.function(StoredFunction.ofResult(name, "()", RowSchema.open(List.of())));
            }
        }
        return extended == null ? catalog : extended.build();
    }
}
