package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code parse kind=regex flags=Ui source with "text" column:long *}. */
public record ParseOperator(
        Span span,
        ParseKind kind,
        @Nullable String flags,
        List<OperatorParameter> hints,
        Expression source,
        List<ParsePart> pattern)
        implements TabularOperator {
    public ParseOperator {
        hints = List.copyOf(hints);
        pattern = List.copyOf(pattern);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitParse(this);
    }
}
