package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code top-nested 3 of a with others="rest" by count(), top-nested …}. */
public record TopNestedOperator(Span span, List<TopNestedLevel> levels) implements TabularOperator {
    public TopNestedOperator {
        levels = List.copyOf(levels);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitTopNested(this);
    }
}
