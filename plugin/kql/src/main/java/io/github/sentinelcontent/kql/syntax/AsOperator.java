package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code as name}: names the rows so far. */
public record AsOperator(Span span, List<OperatorParameter> hints, NameExpression name) implements TabularOperator {
    public AsOperator {
        hints = List.copyOf(hints);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitAs(this);
    }
}
