package io.github.sentinelcontent.kql.engine;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.Database;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlEngine;
import io.github.sentinelcontent.kql.QueryResult;
import io.github.sentinelcontent.kql.RunOptions;
import io.github.sentinelcontent.kql.bind.Binder;
import io.github.sentinelcontent.kql.function.Budget;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.syntax.Parser;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.kql.vector.Table;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** The engine inside this library: parser, binder and columnar evaluator in one process; safe for use by threads. */
public final class EmbeddedEngine implements KqlEngine {
    private final Binder binder = new Binder();

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public CompiledQuery compile(String text, Catalog catalog) {
        return binder.bind(Parser.parse(text), catalog);
    }

    @Override
    public QueryResult run(CompiledQuery query, Database database, RunOptions options) {
        if (!query.isRunnable()) {
            return new QueryResult(Table.empty(query.schema()), query.diagnostics());
        }
        Budget budget = new Budget(options.timeout().toMillis(), options.maxRows(), options.maxCells());
        EvaluationContext context =
                new EvaluationContext(ticks(options.now()), new SplittableRandom(options.seed()), budget);
        try {
            return new StagedRun(binder, database, context).run(query);
        } catch (Budget.Exceeded exceeded) {
            return failed(query, DiagnosticKind.BUDGET, exceeded);
        } catch (RunFault fault) {
            return failed(query, DiagnosticKind.RUN, fault);
        }
    }

    private static QueryResult failed(CompiledQuery query, DiagnosticKind kind, RuntimeException reason) {
        int end = query.syntax().text().length();
        KqlDiagnostic diagnostic = KqlDiagnostic.error(kind, 0, end, String.valueOf(reason.getMessage()), null);
        return new QueryResult(Table.empty(query.schema()), List.of(diagnostic));
    }

    private static long ticks(Instant now) {
        Long ticks = Ticks.of(now);
        if (ticks == null) {
            throw new IllegalArgumentException("the clock " + now + " is outside of the years 1 to 9999");
        }
        return ticks;
    }
}
