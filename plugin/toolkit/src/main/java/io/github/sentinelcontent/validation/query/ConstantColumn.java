package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.plan.Plan;
import java.util.Optional;

/** Follows a column of a result back to a constant of the query. */
final class ConstantColumn {
    private ConstantColumn() {}

    /** The constant that a column of a plan always holds. */
    static Optional<BoundExpression.Constant> find(Plan plan, int index) {
        if (plan instanceof Plan.KeepsSchema keeps) {
            return find(keeps.input(), index);
        }
        if (plan instanceof Plan.Project project
                && index < project.expressions().size()) {
            return constant(project.expressions().get(index), project.input());
        }
        if (plan instanceof Plan.Summarize summarize && index < summarize.keys().size()) {
            return constant(summarize.keys().get(index), summarize.input());
        }
        if (plan instanceof Plan.Join join) {
            boolean rightOnly = join.kind() == Plan.JoinKind.RIGHT_SEMI || join.kind() == Plan.JoinKind.RIGHT_ANTI;
            boolean oneSide =
                    rightOnly || join.kind() == Plan.JoinKind.LEFT_SEMI || join.kind() == Plan.JoinKind.LEFT_ANTI;
            int left = join.left().schema().size();
            boolean ofLeft = oneSide ? !rightOnly : index < left;
            return ofLeft ? find(join.left(), index) : find(join.right(), oneSide ? index : index - left);
        }
        return Optional.empty();
    }

    private static Optional<BoundExpression.Constant> constant(BoundExpression expression, Plan input) {
        if (expression instanceof BoundExpression.Constant constant) {
            return Optional.of(constant);
        }
        return expression instanceof BoundExpression.ColumnValue column
                ? find(input, column.index())
                : Optional.empty();
    }
}
