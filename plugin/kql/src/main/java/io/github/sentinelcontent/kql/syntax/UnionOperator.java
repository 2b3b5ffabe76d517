package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code union kind=inner withsource=s isfuzzy=true T, (U | take 1), Sec*}. The rows so far, if any, are the first operand
 * and not part of the list.
 */
public record UnionOperator(
        Span span,
        UnionKind kind,
        boolean fuzzy,
        @Nullable NameExpression sourceColumn,
        List<OperatorParameter> hints,
        List<Expression> operands)
        implements TabularOperator {
    public UnionOperator {
        hints = List.copyOf(hints);
        operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitUnion(this);
    }
}
