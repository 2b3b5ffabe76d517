package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the rows of a watchlist. All values are text; the column that {@code searchKey} names is there once more as
 * SearchKey. Source: Microsoft Sentinel, use watchlists in queries.
 */
final class WatchlistRows {
    private static final String SEARCH_KEY = "SearchKey";

    private WatchlistRows() {}

    static Table read(MappingEntry watchlist, DataBlock block, Faults faults) {
        MappingNode node = watchlist.value().asMapping().orElseThrow();
        Table rows = block.read(node, watchlist.name(), schema(node, block));
        return node.scalar("searchKey")
                .map(key -> withSearchKey(rows, key, watchlist.name(), faults))
                .orElse(rows);
    }

    private static RowSchema schema(MappingNode node, DataBlock block) {
        Set<String> names = new LinkedHashSet<>();
        node.items("rows").stream()
                .flatMap(row -> row.asMapping().stream())
                .flatMap(row -> row.entries().stream())
                .forEach(cell -> names.add(cell.name()));
        node.scalar("csv").ifPresent(csv -> names.addAll(block.header(csv)));
        node.scalar("file").ifPresent(file -> names.addAll(block.fileHeader(file)));
        return RowSchema.of(
                names.stream().map(name -> Column.of(name, KqlType.STRING)).toList());
    }

    private static Table withSearchKey(Table rows, ScalarNode key, String name, Faults faults) {
        int position = rows.schema().indexOf(key.text());
        if (position < 0) {
            faults.report(
                    Fault.UNKNOWN_COLUMN,
                    (DocumentNode) key,
                    "watchlist " + name + " has no column '" + key.text() + "'",
                    "columns: " + String.join(", ", rows.schema().names()));
            return rows;
        }
        List<Column> columns = new ArrayList<>(rows.schema().columns());
        columns.add(Column.of(SEARCH_KEY, KqlType.STRING));
        List<Chunk> chunks = new ArrayList<>();
        for (Chunk chunk : rows.chunks()) {
            List<Vector> vectors = new ArrayList<>(chunk.columns());
            vectors.add(chunk.column(position));
            chunks.add(new Chunk(vectors, chunk.size()));
        }
        return new Table(RowSchema.of(columns), chunks);
    }
}
