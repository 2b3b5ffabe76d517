package io.github.sentinelcontent.kql.io;

import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.SharedDictionary;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts values straight into columns of known types. */
final class TypedCollector extends TableCollector {
    private final RowSchema schema;
    private final VectorBuilder[] builders;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Set<String> unknownFields = new LinkedHashSet<>();
    private int size;

    TypedCollector(RowSchema schema, ReadLimits limits) {
        super(limits);
        this.schema = schema;
        this.builders = new VectorBuilder[schema.size()];
        startChunk();
    }

    private void startChunk() {
        for (int i = 0; i < builders.length; i++) {
            builders[i] = VectorBuilder.of(schema.column(i).type(), 0);
        }
        size = 0;
    }

    @Override
    int position(String field) {
        int position = schema.indexOf(field);
        if (position < 0) {
            unknownFields.add(field);
        }
        return position;
    }

    @Override
    void put(int position, @Nullable Object value) {
        VectorBuilder builder = builders[position];
        if (builder.size() > size) {
            return;
        }
        Column column = schema.column(position);
        Object fitted = ColumnValue.fit(value, column.type());
        if (fitted == ColumnValue.MISFIT) {
            valueProblem(column.name(), ColumnValue.misfit(value, column.type()));
            fitted = null;
        }
        builder.append(fitted);
    }

    @Override
    void endRow() {
        size++;
        for (VectorBuilder builder : builders) {
            if (builder.size() < size) {
                builder.append(null);
            }
        }
        if (size == Chunk.ROWS) {
            endChunk();
        }
    }

    private void endChunk() {
        if (size > 0) {
            chunks.add(
                    new Chunk(Arrays.stream(builders).map(VectorBuilder::build).toList(), size));
            startChunk();
        }
    }

    @Override
    TableReading finish() {
        endChunk();
        return new TableReading(
                SharedDictionary.share(new Table(schema, chunks)),
                problems(),
                Collections.unmodifiableSet(unknownFields));
    }
}
