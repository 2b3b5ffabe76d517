package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** {@code count}, with the result name of {@code count as name} when given. */
public record CountOperator(Span span, @Nullable NameExpression name) implements TabularOperator {
    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitCount(this);
    }
}
