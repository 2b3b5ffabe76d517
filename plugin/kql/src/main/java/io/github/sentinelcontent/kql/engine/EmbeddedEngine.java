package io.github.sentinelcontent.kql.engine;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompileOptions;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.bind.BindBudget;
import io.github.sentinelcontent.kql.bind.Binder;
import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Parser;
import io.github.sentinelcontent.kql.syntax.Query;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The engine inside this library: parser, binder and columnar evaluator in one process; safe for use by threads. */
public final class EmbeddedEngine implements KqlEngine {
    private final Binder binder = new Binder();

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public CompiledQuery compile(String text, Catalog catalog, CompileOptions options) {
        return FaultBarrier.guard(
                text,
                () -> {
                    BindBudget budget = new BindBudget(options);
                    budget.text(text);
                    return binder.bind(Parser.parse(text), catalog, budget);
                },
                reason -> notCompiled(text, catalog, reason));
    }

    private static CompiledQuery notCompiled(String text, Catalog catalog, KqlDiagnostic reason) {
        SyntaxTree unread = new SyntaxTree(text, new Query(new Span(0, text.length()), List.of()), List.of());
        Plan nothing = new Plan.Unsupported("a query that could not be compiled", RowSchema.open(List.of()));
        return new CompiledQuery(unread, catalog, nothing, List.of(reason), Set.of(), Set.of(), List.of());
    }

    @Override
    public QueryResult run(CompiledQuery query, Database database, RunOptions options) {
        Table nothing = Table.empty(query.schema());
        if (!query.isRunnable()) {
            return new QueryResult(nothing, query.diagnostics());
        }
        return FaultBarrier.guard(
                query.syntax().text(),
                () -> new StagedRun(binder, database, context(options), options.timeout()).run(query),
                reason -> new QueryResult(nothing, List.of(reason)));
    }

    private static EvaluationContext context(RunOptions options) {
        Long now = Ticks.of(options.now());
        if (now == null) {
            throw new RunFault("the clock " + options.now() + " is outside of the years 1 to 9999");
        }
        Budget budget = new Budget(options.timeout().toMillis(), options.maxRows(), options.maxCells());
        return new EvaluationContext(now, new SplittableRandom(options.seed()), budget);
    }
}
