package io.github.sentinelcontent.kql.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code scan with_match_id=m declare (x:long=0) with (step s: condition => x = 1;)}. */
public record ScanOperator(
        Span span,
        @Nullable NameExpression matchId,
        List<OperatorParameter> hints,
        List<SortItem> orderBy,
        List<Expression> partitionBy,
        List<FunctionParameter> declarations,
        List<ScanStep> steps)
        implements TabularOperator {
    public ScanOperator {
        hints = List.copyOf(hints);
        orderBy = List.copyOf(orderBy);
        partitionBy = List.copyOf(partitionBy);
        declarations = List.copyOf(declarations);
        steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitScan(this);
    }
}
