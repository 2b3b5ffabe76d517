package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/**
 * A function call. Arguments may be {@link NamedArgument}, {@link StarExpression} or a pipeline, as in
 * {@code toscalar(T | count)} and {@code materialize(T)}. {@code datetime()} is read as a call of {@code now}.
 */
public record CallExpression(Span span, NameExpression function, List<Expression> arguments) implements Expression {
    public CallExpression {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitCall(this);
    }
}
