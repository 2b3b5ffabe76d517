package io.github.sentinelcontent.validation.gate;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Parser;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.content.Watchlist;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names that files of a solution define for queries: functions, tables and watchlists. */
final class DefinedNames {

    private DefinedNames() {}

    /** Returns the names by path of the file. */
    static Map<String, Set<String>> byFile(Solution solution) {
        Map<String, Set<String>> byFile = new HashMap<>();
        for (TableSchema table : solution.tables()) {
            add(byFile, table.document().source().path(), table.name());
        }
        for (ContentItem item : solution.items()) {
            if (item instanceof Parser parser) {
                names(parser).forEach(name -> add(byFile, parser.path(), name));
            } else if (item instanceof Watchlist watchlist) {
                watchlist.id().ifPresent(alias -> add(byFile, watchlist.path(), alias));
            } else if (item instanceof DataConnector connector) {
                connector.resources(ConnectorResource.Type.TABLE).stream()
                        .flatMap(resource -> TableSchema.of(resource).stream())
                        .forEach(table -> add(byFile, table.document().source().path(), table.name()));
            }
        }
        return byFile;
    }

    static Set<String> names(Parser parser) {
        Set<String> names = new HashSet<>();
        parser.functionName().ifPresent(names::add);
        parser.functionAlias().ifPresent(names::add);
        if (names.isEmpty()) {
            names.add(parser.file().baseName());
        }
        return names;
    }

    private static void add(Map<String, Set<String>> byFile, String path, String name) {
        if (!name.isBlank()) {
            byFile.computeIfAbsent(path, any -> new HashSet<>()).add(name);
        }
    }
}
