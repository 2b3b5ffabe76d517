package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A literal with its decoded value.
 *
 * <p>The value is {@code null} for a typed null such as {@code int(null)}; otherwise its Java form is given by the kind.
 */
public record Literal(Span span, LiteralKind kind, @Nullable Object value) implements Expression, ParsePart {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitLiteral(this);
    }
}
