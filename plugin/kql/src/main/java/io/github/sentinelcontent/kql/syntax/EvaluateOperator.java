package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code evaluate plugin(...)}, with the declared result schema of {@code : (a:string, *)} when given. */
public record EvaluateOperator(
        Span span,
        List<OperatorParameter> hints,
        CallExpression plugin,
        @Nullable SchemaType schema) implements TabularOperator {
    public EvaluateOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitEvaluate(this);
    }
}
