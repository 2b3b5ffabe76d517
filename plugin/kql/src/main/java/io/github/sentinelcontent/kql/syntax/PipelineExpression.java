package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source piped through operators. The source is {@code null} when the first operator produces rows itself
 * ({@code union}, {@code print}, {@code range}, {@code find}, {@code search}, {@code evaluate}) or reads the rows of an enclosing operator, as in the
 * sub-queries of {@code mv-apply}, {@code partition}, {@code fork} and {@code facet}.
 */
public record PipelineExpression(Span span, @Nullable Expression source, List<TabularOperator> operators)
        implements Expression {
    public PipelineExpression {
        operators = List.copyOf(operators);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitPipeline(this);
    }
}
