package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.STRING;

import io.github.sentinelcontent.kql.function.DescribedFunction;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.ScalarText;
import io.github.sentinelcontent.kql.vector.BoolVector;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** An operator that looks for one text in another, such as {@code has}, {@code contains} or {@code startswith}. */
class TextOperator extends DescribedFunction {
    private final Function<String, Predicate<String>> search;
    private final boolean negated;

    /**
     * Describes an operator.
     *
     * @param search makes the test of the left text from the right one
     */
    TextOperator(
            String symbol, String summary, String page, Function<String, Predicate<String>> search, boolean negated) {
        super(symbol, summary, page, Signature.of(BOOL, Parameter.of("text", STRING), Parameter.of("search", STRING)));
        this.search = search;
        this.negated = negated;
    }

    @Override
    public final Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector texts = arguments.get(0);
        Vector needles = arguments.get(1);
        boolean[] result = new boolean[rows];
        if (needles instanceof ConstantVector constant && texts instanceof StringVector column) {
            TextRows.test(column, rows, search.apply(text(constant, 0)), negated, result);
            return new BoolVector(result, null, rows);
        }
        String last = "";
        Predicate<String> test = search.apply(last);
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            String needle = text(needles, i);
            if (!needle.equals(last)) {
                test = search.apply(needle);
                last = needle;
            }
            result[i] = test.test(text(texts, i)) != negated;
        }
        return new BoolVector(result, null, rows);
    }

    private static String text(Vector column, int row) {
        return ScalarText.format(column.type(), column.value(row));
    }
}
