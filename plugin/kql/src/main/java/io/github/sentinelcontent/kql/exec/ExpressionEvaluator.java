package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes expressions over the rows of a chunk.
 *
 * <p>A deterministic expression of one dictionary column runs once per entry of the dictionary when there are fewer
 * entries than rows, and its values are spread by the codes. An expression without columns runs once.
 */
final class ExpressionEvaluator {
    private final QueryRun run;
    private final Map<BoundExpression, ExpressionShape> shapes = new IdentityHashMap<>();
    private final Set<BoundExpression> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<BoundExpression, Vector> sharedValues = new IdentityHashMap<>();
    private @Nullable Chunk sharedOf;

    ExpressionEvaluator(QueryRun run) {
        this.run = run;
    }

    /** The values of an expression, one per row of the chunk. */
    Vector evaluate(BoundExpression expression, Chunk input) {
        if (expression instanceof BoundExpression.ColumnValue column) {
            return input.column(column.index());
        }
        if (expression instanceof BoundExpression.Call call) {
            return evaluateCall(call, input);
        }
        BoundExpression.Constant constant = expression instanceof BoundExpression.Constant literal
                ? literal
                : run.subquery(expression, () -> subqueryValue(expression));
        return new ConstantVector(constant.type(), constant.value(), input.size());
    }

    List<Vector> evaluate(List<BoundExpression> expressions, Chunk input) {
        List<Vector> vectors = new ArrayList<>(expressions.size());
        for (BoundExpression expression : expressions) {
            vectors.add(evaluate(expression, input));
        }
        return vectors;
    }

    /** What is known of an expression, looked up once. */
    ExpressionShape shape(BoundExpression expression) {
        return shapes.computeIfAbsent(expression, ExpressionShape::of);
    }

    /** Notes which calls stand in several of the expressions, such as one whose results become columns, to run once. */
    void share(List<BoundExpression> expressions) {
        Set<BoundExpression> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        expressions.forEach(expression -> share(expression, seen));
    }

    private void share(BoundExpression expression, Set<BoundExpression> seen) {
        if (expression instanceof BoundExpression.Call call) {
            if (!seen.add(call)) {
                shared.add(call);
            } else {
                call.arguments().forEach(argument -> share(argument, seen));
            }
        }
    }

    private Vector evaluateCall(BoundExpression.Call call, Chunk input) {
        if (!shared.contains(call)) {
            return evaluateOnce(call, input);
        }
        if (sharedOf != input) {
            sharedValues.clear();
            sharedOf = input;
        }
        Vector known = sharedValues.get(call);
        if (known == null) {
            known = evaluateOnce(call, input);
            if (sharedOf == input) {
                sharedValues.put(call, known);
            }
        }
        return known;
    }

    private Vector evaluateOnce(BoundExpression.Call call, Chunk input) {
        int column = shape(call).soleColumn();
        if (column >= 0
                && input.column(column) instanceof StringVector text
                && text.isDictionary()
                && text.entries().length < text.size()) {
            Chunk entries = chunkOfEntries(input, column, text);
            return DictionarySpread.spread(call(call, entries), text);
        }
        return call(call, input);
    }

    /** A chunk with a row per entry; the other columns are not read. */
    private static Chunk chunkOfEntries(Chunk input, int column, StringVector text) {
        int rows = text.entries().length;
        Vector unread = new ConstantVector(KqlType.UNKNOWN, null, rows);
        List<Vector> columns =
                new ArrayList<>(Collections.nCopies(input.columns().size(), unread));
        columns.set(column, StringVector.plain(text.entries(), rows));
        return new Chunk(columns, rows);
    }

    private Vector call(BoundExpression.Call call, Chunk input) {
        List<Vector> arguments = evaluate(call.arguments(), input);
        int rows = input.size();
        if (!call.function().isDeterministic() || call.function().needsWholeTable()) {
            return apply(call, arguments, rows);
        }
        int varying = soleVarying(arguments);
        if (varying == NONE && rows > 1) {
            Vector once = apply(call, resized(arguments, -1, arguments, 1), 1);
            return new ConstantVector(call.type(), once.value(0), rows);
        }
        if (varying >= 0
                && arguments.get(varying) instanceof StringVector text
                && text.isDictionary()
                && text.entries().length < rows) {
            int entries = text.entries().length;
            List<Vector> perEntry =
                    resized(arguments, varying, List.of(StringVector.plain(text.entries(), entries)), entries);
            return DictionarySpread.spread(apply(call, perEntry, entries), text);
        }
        return apply(call, arguments, rows);
    }

    private Vector apply(BoundExpression.Call call, List<Vector> arguments, int rows) {
        run.budget().tick();
        return call.function().evaluate(arguments, rows, call.type(), run.context());
    }

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    /** The position of the only argument that is not constant. */
    private static int soleVarying(List<Vector> arguments) {
        int varying = NONE;
        for (int i = 0; i < arguments.size(); i++) {
            if (!(arguments.get(i) instanceof ConstantVector)) {
                if (varying != NONE) {
                    return SEVERAL;
                }
                varying = i;
            }
        }
        return varying;
    }

    /** The constant arguments for another number of rows, with the varying one replaced. */
    private static List<Vector> resized(List<Vector> arguments, int varying, List<Vector> replacement, int rows) {
        List<Vector> resized = new ArrayList<>(arguments.size());
        for (int i = 0; i < arguments.size(); i++) {
            if (i == varying) {
                resized.add(replacement.get(0));
            } else {
                ConstantVector constant = (ConstantVector) arguments.get(i);
                resized.add(new ConstantVector(constant.type(), constant.constant(), rows));
            }
        }
        return resized;
    }

    private BoundExpression.Constant subqueryValue(BoundExpression expression) {
        if (expression instanceof BoundExpression.ScalarSubquery scalar) {
            return new BoundExpression.Constant(scalar.type(), firstValue(scalar.plan()));
        }
        BoundExpression.ListSubquery list = (BoundExpression.ListSubquery) expression;
        return new BoundExpression.Constant(KqlType.DYNAMIC, firstColumn(run.table(list.plan())));
    }

    private @Nullable Object firstValue(Plan plan) {
        Operator operator = run.open(plan);
        Chunk chunk = operator.next();
        return chunk == null || chunk.columns().isEmpty()
                ? null
                : chunk.column(0).value(0);
    }

    /** The distinct values of the first column in first-seen order. */
    private List<@Nullable Object> firstColumn(Table table) {
        Set<@Nullable Object> values = new LinkedHashSet<>();
        for (Chunk chunk : table.chunks()) {
            Vector column = chunk.column(0);
            run.budget().hold(chunk.size());
            for (int row = 0; row < chunk.size(); row++) {
                values.add(DynamicValue.of(column.type(), column.value(row)));
            }
        }
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
