package io.github.sentinelcontent.kql.syntax;

import java.util.List;

/** {@code project-rename new = old}. Each item has one name and a name expression. */
public record ProjectRenameOperator(Span span, List<Expression> items) implements TabularOperator {
    public ProjectRenameOperator {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(OperatorVisitor<R> visitor) {
        return visitor.visitProjectRename(this);
    }
}
