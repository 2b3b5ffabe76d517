package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code render timechart with (title="…")}; the chart is empty when only properties are given. */
public record RenderOperator(Span span, String chart, List<OperatorParameter> properties) implements TabularOperator {
    public RenderOperator {
        properties = List.copyOf(properties);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitRender(this);
    }
}
