package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a query: its data, clock and bounds, and what is computed only once. */
final class QueryRun {
    private final Database database;
    private final EvaluationContext context;
    private final int chunkRows;
    private final @Nullable QueryRun outer;
    private final @Nullable Table applyRows;
    private int applyReads;
    private final Map<Integer, Table> sharedTables = new HashMap<>();
    private final Map<BoundExpression, BoundExpression.Constant> subqueries = new IdentityHashMap<>();

    QueryRun(Database database, EvaluationContext context, int chunkRows) {
        this(database, context, chunkRows, null, null);
    }

    private QueryRun(
            Database database,
            EvaluationContext context,
            int chunkRows,
            @Nullable QueryRun outer,
            @Nullable Table applyRows) {
        this.database = database;
        this.context = context;
        this.chunkRows = chunkRows;
        this.outer = outer;
        this.applyRows = applyRows;
    }

    /** A run of the body of {@code mv-apply} or {@code partition} on the rows handed to it. */
    QueryRun onRows(Table rows) {
        return new QueryRun(database, context, chunkRows, this, rows);
    }

    Database database() {
        return database;
    }

    EvaluationContext context() {
        return context;
    }

    Budget budget() {
        return context.budget();
    }

    /** Most rows that an operator should put into a chunk. */
    int chunkRows() {
        return chunkRows;
    }

    /** The rows handed to the body that runs. */
    Table applyRows() {
        if (applyRows == null) {
            throw new IllegalStateException("rows of an outer operator are read outside its body");
        }
        applyReads++;
        return applyRows;
    }

    Operator open(Plan plan) {
        return Operators.open(plan, this);
    }

    /** Starts a plan of whose result only some columns are read; the others may hold anything. */
    Operator open(Plan plan, BitSet columns) {
        if (plan instanceof Plan.Where where) {
            return new WhereOperator(where, columns, this);
        }
        if (plan instanceof Plan.Project project) {
            return new ProjectOperator(project, columns, this);
        }
        if (plan instanceof Plan.MvExpand expand) {
            return new MvExpandOperator(expand, columns, this);
        }
        return plan instanceof Plan.Parse parse ? new ParseOperator(parse, columns, this) : open(plan);
    }

    /** All rows of a plan; of a plugin with all the columns that the data gave, also those not known beforehand. */
    Table table(Plan plan) {
        if (plan instanceof Plan.Evaluate evaluate) {
            return EvaluateOperator.evaluate(evaluate, this);
        }
        return new Table(plan.schema(), open(plan).drain());
    }

    /** All rows of a plan in one chunk, which may be empty. */
    Chunk wholeChunk(Plan plan) {
        return table(plan).toSingleChunk();
    }

    /** The rows of a shared plan, computed when first asked for. */
    Table shared(Plan.Shared plan) {
        return once(run -> run.sharedTables, plan.id(), () -> compact(table(plan.input())));
    }

    /** Few rows in one chunk: reading small chunks again and again costs more than the rows. */
    private Table compact(Table table) {
        boolean scattered = table.chunks().size() > 1 && table.rowCount() <= chunkRows;
        return scattered ? new Table(table.schema(), List.of(table.toSingleChunk())) : table;
    }

    /** The value of a sub-query, computed when first asked for. */
    BoundExpression.Constant subquery(BoundExpression expression, Supplier<BoundExpression.Constant> compute) {
        return once(run -> run.subqueries, expression, compute);
    }

    /** Looks in this run and those around it; keeps a result that no apply row went into for the whole query. */
    private <K, V> V once(Function<QueryRun, Map<K, V>> cache, K key, Supplier<V> compute) {
        QueryRun root = this;
        for (QueryRun run = this; run != null; run = run.outer) {
            V known = cache.apply(run).get(key);
            if (known != null) {
                return known;
            }
            root = run;
        }
        int readsBefore = applyReads;
        V value = compute.get();
        cache.apply(applyReads == readsBefore ? root : this).put(key, value);
        return value;
    }

    /** The value of an expression that reads no column. */
    @Nullable
    Object constant(BoundExpression expression) {
        return new ExpressionEvaluator(this)
                .evaluate(expression, new Chunk(List.of(), 1))
                .value(0);
    }
}
