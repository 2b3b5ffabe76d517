package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table, watchlist or external file of the database; a column that the rows lack is null in all of them. */
final class ScanOperator extends Operator {
    private final RowSchema schema;
    private final RowSchema given;
    private final TableRows rows;

    ScanOperator(Plan.Scan plan, QueryRun run) {
        this(plan.schema(), run.database().table(plan.table()), run);
    }

    ScanOperator(Plan.Watchlist plan, QueryRun run) {
        this(plan.schema(), Optional.ofNullable(run.database().watchlists().get(plan.alias())), run);
    }

    ScanOperator(Plan.External plan, QueryRun run) {
        this(plan.schema(), Optional.of(external(plan.location(), run)), run);
    }

    private static Table external(String location, QueryRun run) {
        Table rows = run.database().external().get(location);
        if (rows == null) {
            throw new RunFault("externaldata reads '" + location + "', of which no rows are given");
        }
        return rows;
    }

    private ScanOperator(RowSchema schema, Optional<Table> table, QueryRun run) {
        this.schema = schema;
        this.given = table.map(Table::schema).orElse(schema);
        this.rows = new TableRows(table.map(Table::chunks).orElse(List.of()), run);
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk chunk = rows.next();
        if (chunk == null || schema.columns().equals(given.columns())) {
            return chunk;
        }
        List<Vector> columns = new ArrayList<>(schema.size());
        for (Column column : schema.columns()) {
            columns.add(read(column, chunk));
        }
        return new Chunk(columns, chunk.size());
    }

    private Vector read(Column column, Chunk chunk) {
        int position = given.indexOf(column.name());
        if (position >= 0 && fits(given.column(position).type(), column.type())) {
            return chunk.column(position);
        }
        return new ConstantVector(column.type(), null, chunk.size());
    }

    private static boolean fits(KqlType from, KqlType to) {
        return from == to || from.isInteger() && to.isInteger();
    }
}
