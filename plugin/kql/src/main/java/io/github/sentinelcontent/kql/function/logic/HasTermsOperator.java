package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.BOOL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code has_any} and {@code has_all}: whole terms from a list, without regard to letter case. */
final class HasTermsOperator extends DescribedFunction {
    private final boolean all;

    private HasTermsOperator(String symbol, String summary, String page, boolean all) {
        super(symbol, summary, page, Signature.of(BOOL, Parameter.of("text", STRING), Parameter.of("terms", DYNAMIC)));
        this.all = all;
    }

    static HasTermsOperator any() {
        return new HasTermsOperator(
                "has_any", "Tells whether a text holds one of several terms", "has-any-operator", false);
    }

    static HasTermsOperator all() {
        return new HasTermsOperator(
                "has_all", "Tells whether a text holds all of several terms", "has-all-operator", true);
    }

    @Override
    public Vector evaluate(List<Vector> arguments, int rows, KqlType resultType, EvaluationContext context) {
        Vector texts = arguments.get(0);
        Vector lists = arguments.get(1);
        boolean[] result = new boolean[rows];
        if (lists instanceof ConstantVector constant && texts instanceof StringVector column) {
            TextRows.test(column, rows, search(constant.constant()), false, result);
            return new BoolVector(result, null, rows);
        }
        Predicate<String> test = lists instanceof ConstantVector constant ? search(constant.constant()) : null;
        for (int i = 0; i < rows; i++) {
            context.budget().tick();
            Predicate<String> rowTest = test == null ? search(lists.value(i)) : test;
            result[i] = rowTest.test(ScalarText.format(texts.type(), texts.value(i)));
        }
        return new BoolVector(result, null, rows);
    }

    private Predicate<String> search(@Nullable Object list) {
        TermList terms = TermList.of(list);
        return all ? terms::allIn : terms::anyIn;
    }
}
