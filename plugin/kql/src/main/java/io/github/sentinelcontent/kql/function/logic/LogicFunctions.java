package io.github.sentinelcontent.kql.function.logic;

import io.github.sentinelcontent.kql.function.ScalarFunction;
import java.util.ArrayList;
import java.util.List;

/** The operators and conditional functions. */
public final class LogicFunctions {
    private LogicFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>(List.of(
                new AddOperator(),
                new SubtractOperator(),
                new MultiplyOperator(),
                new DivideOperator(),
                new ModuloOperator(),
                new NegateOperator(),
                EqualityOperator.equal(),
                EqualityOperator.notEqual(),
                OrderOperator.less(),
                OrderOperator.lessOrEqual(),
                OrderOperator.greater(),
                OrderOperator.greaterOrEqual(),
                new AndOperator(),
                new OrOperator(),
                new NotFunction(),
                new BetweenOperator("between", "Tells whether a value lies in a range", false),
                new BetweenOperator("!between", "Tells whether a value lies outside a range", true),
                HasTermsOperator.any(),
                HasTermsOperator.all(),
                new IffFunction("iff"),
                new IffFunction("iif"),
                new CaseFunction(),
                new CoalesceFunction(),
                ExtremeFunction.max(),
                ExtremeFunction.min(),
                new IsNullFunction("isnull", "Tells whether a value is null", false),
                new IsNullFunction("isnotnull", "Tells whether a value is not null", true),
                new IsNullFunction("notnull", "Old name of isnotnull()", true),
                new IsEmptyFunction("isempty", "Tells whether a value is null or an empty text", false),
                new IsEmptyFunction("isnotempty", "Tells whether a value is neither null nor an empty text", true),
                new IsEmptyFunction("notempty", "Old name of isnotempty()", true),
                new MatchesRegexOperator(),
                new HasAnyIndexFunction(),
                new AroundFunction(),
                new AssertFunction()));
        all.addAll(TextOperators.all());
        all.addAll(InOperator.all());
        return List.copyOf(all);
    }
}
