package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.ExternalFile;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.LambdaExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.vector.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is shared while one query is bound. */
final class BindSession {
    /** A query that inlines more calls than this is refused; real ones stay below a few hundred. */
    private static final int MOST_CALLS = 5_000;

    /** Operators inside each other that are bound twice would double the work at each level. */
    private static final int MOST_REPETITIONS = 500;

    /** Deeper calls than this do not occur in real content and would exhaust the stack. */
    private static final int DEEPEST_CALL = 40;

    private final Catalog catalog;
    private final StoredFunctions storedFunctions;
    private final Map<Integer, Table> openResults;
    private final @Nullable Set<String> filled;
    private final BindBudget budget;
    private final DiagnosticSink diagnostics = new DiagnosticSink();
    private final Set<String> tables = new TreeSet<>();
    private final Set<String> functions = new TreeSet<>();
    private final Set<ExternalFile> externalFiles = new LinkedHashSet<>();
    private final List<Plan> openPlans = new ArrayList<>();
    private final Map<Relation, Set<String>> inferred = new IdentityHashMap<>();
    private final Map<Span, Declared> declared = new LinkedHashMap<>();
    private final Set<FunctionDefinition> called = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, BoundExpression> settings = new LinkedHashMap<>();
    private int sharedPlans;
    private int missingTables;
    private int calls;
    private int repetitions;
    private int depth;

    /**
     * @param openResults rows of plans whose columns are only known when they run, by number
     * @param filled names of the tables that have rows when the query is bound to be run; null when it is only checked
     */
    BindSession(
            Catalog catalog,
            StoredFunctions storedFunctions,
            Map<Integer, Table> openResults,
            @Nullable Set<String> filled,
            BindBudget budget) {
        this.budget = budget;
        this.filled = filled;
        this.catalog = catalog;
        this.storedFunctions = storedFunctions;
        this.openResults = openResults;
    }

    BindBudget budget() {
        return budget;
    }

    Catalog catalog() {
        return catalog;
    }

    StoredFunctions storedFunctions() {
        return storedFunctions;
    }

    DiagnosticSink diagnostics() {
        return diagnostics;
    }

    /**
     * Whether the query is bound to be run and not only to be checked, so that tables that do not exist leave no trace
     * in a union.
     */
    boolean isRunning() {
        return filled != null;
    }

    /** Whether it is known that a plan has no rows, because its table has none. */
    boolean isEmpty(Plan plan) {
        if (plan instanceof Plan.Project project) {
            return isEmpty(project.input());
        }
        return filled != null && plan instanceof Plan.Scan scan && !filled.contains(scan.table());
    }

    /** Notes that a table of a fuzzy union does not exist. */
    void tableIsMissing() {
        missingTables++;
    }

    /** How many tables of fuzzy unions do not exist so far. */
    int missingTables() {
        return missingTables;
    }

    /** Names of the tables read so far. */
    Set<String> tables() {
        return tables;
    }

    /** Names of the stored functions called so far. */
    Set<String> functions() {
        return functions;
    }

    /** The files of {@code externaldata} so far. */
    Set<ExternalFile> externalFiles() {
        return externalFiles;
    }

    /** Notes the value that a statement {@code set} gives to an option. */
    void set(String option, BoundExpression value) {
        settings.put(option, value);
    }

    /** The value of an option, null when the query does not set it. */
    @Nullable
    BoundExpression setting(String option) {
        return settings.get(option);
    }

    int nextSharedPlan() {
        return sharedPlans++;
    }

    /** A plan whose columns are only known when it runs: its rows when it has run, else the plan itself. */
    Plan open(Plan plan) {
        Table rows = openResults.get(openPlans.size());
        openPlans.add(plan);
        return rows == null ? plan : new Plan.Inline(rows);
    }

    /** All plans whose columns are only known when they run, in the order of binding. */
    List<Plan> openPlans() {
        return openPlans;
    }

    /** Notes that an expression uses a column that the open schema of the rows does not list. */
    void infer(Relation row, String column) {
        inferred.computeIfAbsent(row, r -> new LinkedHashSet<>()).add(column);
    }

    /** Columns of an open schema that expressions have used, in that order. */
    Set<String> inferred(Relation row) {
        return inferred.getOrDefault(row, Set.of());
    }

    /** The counters now, to bind the same operator once more with the same numbers. */
    int[] mark() {
        return new int[] {sharedPlans, openPlans.size()};
    }

    /** Sets the counters back to a mark. */
    void reset(int[] mark) {
        sharedPlans = mark[0];
        openPlans.subList(mark[1], openPlans.size()).clear();
    }

    /** Whether one more operator may be bound a second time. */
    boolean mayRepeat() {
        return ++repetitions <= MOST_REPETITIONS;
    }

    /** Declares a function of a let statement. */
    void declare(String name, Span span, BindContext context, LambdaExpression lambda) {
        FunctionDefinition function = new FunctionDefinition(
                name, lambda.parameters(), lambda.body(), context.scope().snapshot(), context.frame(), lambda.view());
        context.scope().put(name, function);
        if (context.frame().function() == null) {
            declared.put(span, new Declared(context, function));
        }
    }

    /** Notes that a function of the query has been bound. */
    void called(FunctionDefinition function) {
        called.add(function);
    }

    /** Binds the functions of the query that nothing calls, for their diagnostics. */
    void checkUncalledFunctions() {
        for (Declared declaration : List.copyOf(declared.values())) {
            if (!called.contains(declaration.function())) {
                FunctionInliner.check(declaration.context(), declaration.function());
            }
        }
    }

    private record Declared(BindContext context, FunctionDefinition function) {}

    /** Begins a call that is inlined; false when there are too many calls, or too many inside each other. */
    boolean enterCall() {
        depth++;
        return ++calls <= MOST_CALLS && depth <= DEEPEST_CALL;
    }

    /** Ends a call that is inlined. */
    void leaveCall() {
        depth--;
    }
}
