package io.github.sentinelcontent.kql.syntax;

/** Operators that hand the rows to a plugin or function. */
final class FunctionOperators {
    private FunctionOperators() {}

    static TabularOperator evaluate(Parsing parsing, int start) {
        TokenStream tokens = parsing.tokens;
        OperatorSettings settings = parsing.parameters.settings();
        CallExpression plugin = parsing.expressions.call();
        SchemaType schema = tokens.accept(":") ? parsing.schemas.schema() : null;
        return new EvaluateOperator(tokens.spanFrom(start), settings.hints(), plugin, schema);
    }

    static TabularOperator invoke(Parsing parsing, int start) {
        int functionStart = parsing.tokens.peek().start();
        Expression function = parsing.expressions.call();
        while (parsing.tokens.accept(".")) {
            CallExpression member = parsing.expressions.call();
            function = new PathExpression(parsing.tokens.spanFrom(functionStart), function, member);
        }
        return new InvokeOperator(parsing.tokens.spanFrom(start), function);
    }
}
