package io.github.sentinelcontent.kql.engine;

import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.bind.BindBudget;
import io.github.sentinelcontent.kql.bind.Binder;
import io.github.sentinelcontent.kql.exec.Executor;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Table;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs a query in stages, as the service does: a part whose columns depend on its rows, such as {@code bag_unpack},
 * runs first; then the query is bound again with the columns that it gave.
 */
record StagedRun(Binder binder, Database database, EvaluationContext context, Duration timeout) {

    QueryResult run(CompiledQuery query) {
        Map<Integer, Table> results = new HashMap<>();
        Set<String> filled = filledTables();
        BindBudget budget = new BindBudget(new CompileOptions(Integer.MAX_VALUE, Long.MAX_VALUE, timeout));
        Binder.Result bound = binder.bindToRun(query.syntax(), query.catalog(), results, filled, budget);
        while (bound.query().isRunnable() && results.size() < bound.openPlans().size()) {
            int number = results.size();
            results.put(number, rows(bound.openPlans().get(number)));
            bound = binder.bindToRun(query.syntax(), query.catalog(), results, filled, budget);
        }
        CompiledQuery last = bound.query();
        if (!last.isRunnable()) {
            return new QueryResult(Table.empty(last.schema()), last.diagnostics());
        }
        return new QueryResult(new Executor().run(last.plan(), database, context), List.of());
    }

    private Set<String> filledTables() {
        return database.tables().entrySet().stream()
                .filter(table -> table.getValue().rowCount() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Table rows(Plan plan) {
        if (plan instanceof Plan.Watchlist watchlist) {
            Table rows = database.watchlists().get(watchlist.alias());
            return rows == null ? Table.empty(watchlist.schema()) : rows;
        }
        return new Executor().run(plan, database, context);
    }
}
