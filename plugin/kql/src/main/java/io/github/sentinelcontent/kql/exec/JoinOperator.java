package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.ConstantVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs left and right rows with equal keys, null being equal to null. The right side is hashed; pairs come in left
 * order, then in right order, and the unmatched right rows of an outer join come last. For {@code innerunique} the
 * first left row of each key takes part.
 */
final class JoinOperator extends Operator {
    private final Plan.Join plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private final RowNumbering leftSeen;
    private final BitSet matchedRight = new BitSet();
    private @Nullable Operator left;
    private @Nullable JoinTable right;
    private @Nullable JoinPairs pairs;
    private boolean leftRead;

    JoinOperator(Plan.Join plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
        this.leftSeen = new RowNumbering(plan.leftKeys().size());
    }

    @Override
    @Nullable
    Chunk next() {
        if (left == null || right == null) {
            right = new JoinTable(run.wholeChunk(plan.right()), plan.rightKeys(), evaluator);
            run.budget().produce(right.rows().size(), right.rows().columns().size());
            left = run.open(plan.left());
        }
        while (true) {
            Chunk joined = pairs == null ? null : pairs.next(run.chunkRows());
            if (joined != null) {
                run.budget().produce(joined.size(), joined.columns().size());
                return joined;
            }
            if (leftRead) {
                return null;
            }
            pairs = read(left.next(), right);
        }
    }

    /** The result rows that a left chunk gives, or at the end of the left side those of the right rows alone. */
    private JoinPairs read(@Nullable Chunk chunk, JoinTable table) {
        if (chunk == null) {
            leftRead = true;
            return rightAlone(table);
        }
        List<Vector> keys = evaluator.evaluate(plan.leftKeys(), chunk);
        int[] found = table.find(keys, chunk.size());
        return switch (plan.kind()) {
            case INNER_UNIQUE -> JoinPairs.of(chunk, firstOfEachKey(keys, found), table, false);
            case INNER -> JoinPairs.of(chunk, found, table, false);
            case LEFT_OUTER -> JoinPairs.of(chunk, found, table, true);
            case RIGHT_OUTER, FULL_OUTER -> {
                table.markMatches(found, matchedRight);
                yield JoinPairs.of(chunk, found, table, plan.kind() == Plan.JoinKind.FULL_OUTER);
            }
            case LEFT_SEMI -> JoinPairs.oneSide(chunk, row -> found[row] != LongNumbering.ABSENT);
            case LEFT_ANTI -> JoinPairs.oneSide(chunk, row -> found[row] == LongNumbering.ABSENT);
            case RIGHT_SEMI, RIGHT_ANTI -> {
                table.markMatches(found, matchedRight);
                yield JoinPairs.none();
            }
        };
    }

    /** Marks the rows whose key an earlier left row had as unmatched. */
    private int[] firstOfEachKey(List<Vector> keys, int[] found) {
        int known = leftSeen.size();
        int[] numbers = leftSeen.number(keys, found.length);
        int[] unique = found.clone();
        for (int row = 0; row < found.length; row++) {
            if (numbers[row] == known) {
                known++;
            } else {
                unique[row] = LongNumbering.ABSENT;
            }
        }
        return unique;
    }

    private JoinPairs rightAlone(JoinTable table) {
        return switch (plan.kind()) {
            case RIGHT_SEMI -> JoinPairs.oneSide(table.rows(), matchedRight::get);
            case RIGHT_ANTI -> JoinPairs.oneSide(table.rows(), row -> !matchedRight.get(row));
            case RIGHT_OUTER, FULL_OUTER -> {
                int leftColumns = plan.left().schema().size();
                List<Vector> noLeft = new ArrayList<>();
                for (Column column : plan.schema().columns().subList(0, leftColumns)) {
                    noLeft.add(
                            new ConstantVector(column.type(), null, table.rows().size()));
                }
                noLeft.addAll(table.rows().columns());
                yield JoinPairs.oneSide(new Chunk(noLeft, table.rows().size()), row -> !matchedRight.get(row));
            }
            case INNER_UNIQUE, INNER, LEFT_OUTER, LEFT_SEMI, LEFT_ANTI -> JoinPairs.none();
        };
    }
}
