package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code facet by a, b with (...)}. */
public record FacetOperator(
        Span span, List<Expression> columns, @Nullable PipelineExpression subquery) implements TabularOperator {
    public FacetOperator {
        columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitFacet(this);
    }
}
