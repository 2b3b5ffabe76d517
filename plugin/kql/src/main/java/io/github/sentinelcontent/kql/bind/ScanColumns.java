package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.BoundExpression.ColumnValue;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the steps of {@code scan} see: those of the current row, and behind the name of a step those of the
 * row that it matched last.
 */
record ScanColumns(RowColumns current, List<String> steps) implements ColumnSource {
    @Override
    public @Nullable BoundExpression find(NameExpression name) {
        return current.find(name);
    }

    @Override
    public BoundExpression missing(NameExpression name) {
        return current.missing(name);
    }

    @Override
    public @Nullable BoundExpression path(PathExpression path) {
        if (!(path.target() instanceof NameExpression target) || !(path.member() instanceof NameExpression member)) {
            return null;
        }
        int step = steps.indexOf(target.name());
        BoundExpression column = step < 0 ? null : current.find(member);
        if (step < 0 || !(column instanceof ColumnValue value)) {
            return step < 0 ? null : current.missing(member);
        }
        int block = current.row().schema().size();
        return new ColumnValue(value.index() + (step + 1) * block, value.type());
    }
}
