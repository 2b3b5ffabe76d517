package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code make-series x = count() default=0 on axis from a to b step s by g}.
 *
 * <p>The end is exclusive; in the older form {@code in range(a, b, s)} it is inclusive and {@code rangeForm} is true.
 */
public record MakeSeriesOperator(
        Span span,
        List<OperatorParameter> hints,
        List<MakeSeriesItem> items,
        Expression axis,
        @Nullable Expression from,
        @Nullable Expression to,
        Expression step,
        boolean rangeForm,
        List<Expression> by)
        implements TabularOperator {
    public MakeSeriesOperator {
        hints = List.copyOf(hints);
        items = List.copyOf(items);
        by = List.copyOf(by);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitMakeSeries(this);
    }
}
