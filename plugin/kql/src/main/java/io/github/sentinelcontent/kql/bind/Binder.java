package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.syntax.SyntaxDiagnostic;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves the names and types of queries. Keeps the syntax trees of stored functions; safe for use by threads. */
public final class Binder {
    private final StoredFunctions storedFunctions = new StoredFunctions();

    /**
     * A bound query with the parts whose columns are only known when they run.
     *
     * @param query the query
     * @param openPlans these parts in the order in which they can be run; the n-th one has the number n
     */
    public record Result(CompiledQuery query, List<Plan> openPlans) {
        /** Copies the list. */
        public Result {
            openPlans = List.copyOf(openPlans);
        }
    }

    /** Resolves a query against a catalog. */
    public CompiledQuery bind(SyntaxTree tree, Catalog catalog, BindBudget budget) {
        return bind(tree, new BindSession(catalog, storedFunctions, Map.of(), null, budget))
                .query();
    }

    /**
     * Resolves a query to run it, when some parts may have run already. Other than in {@link #bind(SyntaxTree,
     * Catalog, BindBudget)}, tables that do not exist add no columns to a fuzzy union.
     *
     * @param openResults rows of parts whose columns are only known when they run, by their number
     * @param filled names of the tables that have rows; a union need not read the others
     */
    public Result bindToRun(
            SyntaxTree tree, Catalog catalog, Map<Integer, Table> openResults, Set<String> filled, BindBudget budget) {
        return bind(tree, new BindSession(catalog, storedFunctions, openResults, filled, budget));
    }

    private static Result bind(SyntaxTree tree, BindSession session) {
        for (SyntaxDiagnostic fault : tree.diagnostics()) {
            session.diagnostics()
                    .add(KqlDiagnostic.error(
                            DiagnosticKind.SYNTAX,
                            fault.span().start(),
                            fault.span().end(),
                            fault.message(),
                            fault.hint()));
        }
        BindContext context = new BindContext(session, Scope.empty(), Frame.query(tree.text()), null, false);
        Bound result = new StatementBinder(context, null).bindQuery(tree.query().statements());
        session.checkUncalledFunctions();
        Plan plan = plan(context, tree, result);
        CompiledQuery query = new CompiledQuery(
                tree,
                session.catalog(),
                plan,
                session.diagnostics().inTextOrder(tree.text()),
                session.tables(),
                session.functions(),
                List.copyOf(session.externalFiles()));
        return new Result(query, session.openPlans());
    }

    private static Plan plan(BindContext context, SyntaxTree tree, @Nullable Bound result) {
        if (result instanceof Relation relation) {
            return relation.plan();
        }
        if (result instanceof ScalarValue value && value.row() == null) {
            return PrintBinder.single(value.expression());
        }
        if (tree.diagnostics().isEmpty()) {
            int end = tree.text().length();
            context.error(
                    DiagnosticKind.NO_RESULT,
                    new Span(Math.max(0, end - 1), end),
                    "the query has no tabular result",
                    "end with a table");
        }
        return new Plan.Unsupported("a query without result", RowSchema.empty());
    }
}
