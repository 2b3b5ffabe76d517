package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code parse-where}: as {@code parse}, but rows without a match are dropped. */
public record ParseWhereOperator(
        Span span,
        ParseKind kind,
        @Nullable String flags,
        List<OperatorParameter> hints,
        Expression source,
        List<ParsePart> pattern)
        implements TabularOperator {
    public ParseWhereOperator {
        hints = List.copyOf(hints);
        pattern = List.copyOf(pattern);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitParseWhere(this);
    }
}
