package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code mv-apply a = x to typeof(long) limit 5 on (subquery)}. The sub-query reads the expanded rows. */
public record MvApplyOperator(
        Span span,
        @Nullable NameExpression itemIndex,
        List<OperatorParameter> hints,
        List<MvExpandItem> items,
        @Nullable Expression limit,
        PipelineExpression subquery)
        implements TabularOperator {
    public MvApplyOperator {
        hints = List.copyOf(hints);
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitMvApply(this);
    }
}
