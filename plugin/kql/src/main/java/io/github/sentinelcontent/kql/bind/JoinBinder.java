package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.JoinKind;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.ArrayList;
import java.util.List;

/** Binds {@code join}: left columns, then right ones, numbered where their names collide. */
final class JoinBinder {
    private JoinBinder() {}

    static Plan bind(BindContext context, Relation input, JoinOperator operator) {
        if (operator.conditions().isEmpty()) {
            context.error(
                    DiagnosticKind.SEMANTICS,
                    operator.span(),
                    "the join has no condition",
                    "end it with 'on' and the name of a column on both sides or $left.x == $right.y");
        }
        JoinSides sides = JoinSides.bind(context, input, operator.right(), operator.conditions(), operator.kind());
        return new Plan.Join(
                kind(operator.kind()),
                sides.left().plan(),
                sides.right().plan(),
                sides.leftKeys(),
                sides.rightKeys(),
                schema(operator.kind(), sides.left().schema(), sides.right().schema()));
    }

    private static RowSchema schema(JoinKind kind, RowSchema left, RowSchema right) {
        return switch (kind) {
            case LEFTSEMI, LEFTANTI -> left;
            case RIGHTSEMI, RIGHTANTI -> right;
            default -> both(left, right);
        };
    }

    /** All columns of both sides; a right column whose name is taken on the left gets the next free number. */
    static RowSchema both(RowSchema left, RowSchema right) {
        ColumnNames names = new ColumnNames();
        left.names().forEach(names::reserve);
        right.names().forEach(names::reserve);
        List<Column> columns = new ArrayList<>(left.columns());
        for (Column column : right.columns()) {
            columns.add(left.indexOf(column.name()) < 0 ? column : column.renamed(names.unique(column.name())));
        }
        return left.isOpen() || right.isOpen() ? RowSchema.open(columns) : RowSchema.of(columns);
    }

    static Plan.JoinKind kind(JoinKind kind) {
        return switch (kind) {
            case INNERUNIQUE -> Plan.JoinKind.INNER_UNIQUE;
            case INNER -> Plan.JoinKind.INNER;
            case LEFTOUTER -> Plan.JoinKind.LEFT_OUTER;
            case RIGHTOUTER -> Plan.JoinKind.RIGHT_OUTER;
            case FULLOUTER -> Plan.JoinKind.FULL_OUTER;
            case LEFTSEMI -> Plan.JoinKind.LEFT_SEMI;
            case RIGHTSEMI -> Plan.JoinKind.RIGHT_SEMI;
            case LEFTANTI -> Plan.JoinKind.LEFT_ANTI;
            case RIGHTANTI -> Plan.JoinKind.RIGHT_ANTI;
        };
    }
}
