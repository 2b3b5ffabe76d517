package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code in}, {@code in~} and their negations: membership of a value in a dynamic array. A null is in no list and so
 * {@code !in} is true for it, unless the list holds a null: then the result is null.
 */
final class InOperator extends DescribedFunction {
    private final boolean ignoreCase;
    private final boolean negated;

    private InOperator(
            String symbol, String summary, String page, Parameter value, boolean ignoreCase, boolean negated) {
        super(symbol, summary, page, Signature.of(BOOL, value, Parameter.of("list", DYNAMIC)));
        this.ignoreCase = ignoreCase;
        this.negated = negated;
    }

    static List<InOperator> all() {
        Parameter any = Parameter.any("value");
        Parameter text = Parameter.of("value", STRING, DYNAMIC);
        return List.of(
                new InOperator("in", "Tells whether a list holds a value", "in-cs-operator", any, false, false),
                new InOperator("!in", "Tells whether a list lacks a value", "not-in-cs-operator", any, false, true),
                new InOperator(
                        "in~",
                        "Tells whether a list holds a text without regard to letter case",
                        "in-operator",
                        text,
                        true,
                        false),
                new InOperator(
                        "!in~",
                        "Tells whether a list lacks a text without regard to letter case",
                        "not-in-operator",
                        text,
                        true,
                        true));
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector values = arguments.get(0);
        Vector lists = arguments.get(1);
        boolean[] result = new boolean[rows];
        if (!(lists instanceof ConstantVector constant)) {
            return ofEachList(values, lists, rows);
        }
        ValueSet set = ValueSet.of(constant.constant(), ignoreCase);
        if (values instanceof StringVector texts) {
            TextRows.test(texts, rows, set::containsText, negated, result);
            return new BoolVector(result, null, rows);
        }
        if (values instanceof LongVector longs && longs.type().isInteger() && longs.nulls() == null) {
            for (int i = 0; i < rows; i++) {
                result[i] = set.containsLong(longs.values()[i]) != negated;
            }
            return new BoolVector(result, null, rows);
        }
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            nulls = test(values, set, i, result, nulls, rows);
        }
        return new BoolVector(result, nulls, rows);
    }

    private Vector ofEachList(Vector values, Vector lists, int rows) {
        boolean[] result = new boolean[rows];
        boolean[] nulls = null;
        for (int i = 0; i < rows; i++) {
            nulls = test(values, ValueSet.of(lists.value(i), ignoreCase), i, result, nulls, rows);
        }
        return new BoolVector(result, nulls, rows);
    }

    private boolean @Nullable [] test(
            Vector values, ValueSet set, int row, boolean[] result, boolean @Nullable [] nulls, int rows) {
        Object value = DynamicValue.of(values.type(), values.value(row));
        if (value == null && set.hasNull()) {
            return NullMask.with(nulls, row, rows);
        }
        result[row] = (value != null && set.contains(value)) != negated;
        return nulls;
    }
}
