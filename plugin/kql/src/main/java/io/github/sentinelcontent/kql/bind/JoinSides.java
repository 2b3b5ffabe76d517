package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.function.CommonType;
import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.JoinKind;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PathExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Both sides of a {@code join} or {@code lookup} with their keys, pairwise of the same type. */
record JoinSides(Relation left, Relation right, List<BoundExpression> leftKeys, List<BoundExpression> rightKeys) {

    static JoinSides bind(
            BindContext context, Relation left, Expression right, List<Expression> conditions, JoinKind kind) {
        Relation rightRows = TabularBinder.source(context, right);
        JoinSides sides = ofColumns(context, left, rightRows, conditions);
        Relation widened = PipelineBinder.widened(context.session(), rightRows);
        return new JoinSides(left, widened, sides.leftKeys(), sides.rightKeys());
    }

    /** Sides with the columns of these names as keys. */
    static JoinSides ofColumns(BindContext context, Relation left, Relation right, List<Expression> names) {
        Keys keys = new Keys(context, left, right);
        names.forEach(keys::add);
        return new JoinSides(left, right, keys.leftKeys, keys.rightKeys);
    }

    private static final class Keys {
        private final BindContext context;
        private final Relation left;
        private final Relation right;
        private final List<BoundExpression> leftKeys = new ArrayList<>();
        private final List<BoundExpression> rightKeys = new ArrayList<>();

        Keys(BindContext context, Relation left, Relation right) {
            this.context = context;
            this.left = left;
            this.right = right;
        }

        void add(Expression condition) {
            if (condition instanceof NameExpression name) {
                addPair(name, name, name.span());
                return;
            }
            if (condition instanceof BinaryExpression and && and.operator() == BinaryOperator.AND) {
                add(and.left());
                add(and.right());
                return;
            }
            if (condition instanceof BinaryExpression equal && equal.operator() == BinaryOperator.EQUAL) {
                NameExpression onLeft = side("$left", equal.left(), equal.right());
                NameExpression onRight = side("$right", equal.left(), equal.right());
                if (onLeft != null && onRight != null) {
                    addPair(onLeft, onRight, equal.span());
                    return;
                }
            }
            context.error(
                    DiagnosticKind.SEMANTICS,
                    condition.span(),
                    "a join condition is the name of a column on both sides or $left.x == $right.y",
                    null);
        }

        private static @Nullable NameExpression side(String side, Expression... candidates) {
            for (Expression candidate : candidates) {
                if (candidate instanceof PathExpression path
                        && path.target() instanceof NameExpression root
                        && root.name().equals(side)
                        && path.member() instanceof NameExpression column) {
                    return column;
                }
            }
            return null;
        }

        private void addPair(NameExpression leftName, NameExpression rightName, Span span) {
            BoundExpression leftKey = column(left, leftName, "left");
            BoundExpression rightKey = column(right, rightName, "right");
            KqlType a = leftKey.type();
            KqlType b = rightKey.type();
            boolean known = a != KqlType.UNKNOWN && b != KqlType.UNKNOWN;
            if (known && a != b && !(a.isInteger() && b.isInteger()) && a != KqlType.DYNAMIC && b != KqlType.DYNAMIC) {
                context.error(
                        DiagnosticKind.OPERAND_TYPES, span, "the keys of the join are a " + a + " and a " + b, null);
            } else if (known && (a == KqlType.DYNAMIC || b == KqlType.DYNAMIC)) {
                context.warning(
                        DiagnosticKind.OPERAND_TYPES,
                        span,
                        "a dynamic join key is not dependable",
                        "write tostring(...) before the join");
            }
            KqlType common = known && a != b ? CommonType.of(List.of(a, b)) : a;
            KqlType type = common == KqlType.UNKNOWN && known ? KqlType.STRING : common;
            leftKeys.add(Conversions.convert(leftKey, type));
            rightKeys.add(Conversions.convert(rightKey, type));
        }

        private BoundExpression column(Relation rows, NameExpression name, String side) {
            RowColumns columns = new RowColumns(context, rows);
            BoundExpression column = columns.find(name);
            if (column != null || rows.schema().isOpen()) {
                return column == null ? columns.missing(name) : column;
            }
            if (Lineage.followsFault(context, rows.lineage(), name.name())) {
                return ExpressionBinder.UNKNOWN;
            }
            Lineage lost = Lineage.whereLost(rows.lineage(), name.name());
            context.error(
                    DiagnosticKind.UNKNOWN_COLUMN,
                    name.span(),
                    "the " + side + " side of the join has no column '" + name.name() + "'",
                    lost != null
                            ? lost.description()
                            : Nearest.hint(name.name(), rows.schema().names()));
            return ExpressionBinder.UNKNOWN;
        }
    }
}
