package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** The function on the right of a {@code let}: {@code [view] (parameters) { statements }}. The last statement gives the result. */
public record LambdaExpression(Span span, boolean view, List<FunctionParameter> parameters, List<Statement> body)
        implements Expression {
    public LambdaExpression {
        parameters = List.copyOf(parameters);
        body = List.copyOf(body);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLambda(this);
    }
}
