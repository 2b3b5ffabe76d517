package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code top-hitters n of x by weight}. */
public record TopHittersOperator(
        Span span,
        List<OperatorParameter> hints,
        Expression count,
        Expression column,
        @Nullable Expression weight) implements TabularOperator {
    public TopHittersOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitTopHitters(this);
    }
}
