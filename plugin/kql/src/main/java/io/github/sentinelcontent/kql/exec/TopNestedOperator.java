package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.NestedLevel;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.ScalarOrder;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best values of each level inside the values of the level above, the best first. The rows of values that are not
 * among the best are dropped or gathered under one other value, which the levels below do not divide any more.
 */
final class TopNestedOperator extends Operator {
    private final Plan.TopNested plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private @Nullable TableRows result;

    TopNestedOperator(Plan.TopNested plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
    }

    /**
     * A value of a level.
     *
     * @param parent the value of the level above, null on the root
     * @param others whether it stands for all values that are not among the best
     */
    private record Node(
            @Nullable Node parent,
            @Nullable Object value,
            @Nullable Object aggregate,
            Chunk rows,
            boolean others) {}

    @Override
    @Nullable
    Chunk next() {
        if (result == null) {
            result = new TableRows(List.of(table(leaves())), run);
        }
        return result.next();
    }

    private List<Node> leaves() {
        Chunk rows = run.wholeChunk(plan.input());
        run.budget().produce(rows.size(), rows.columns().size());
        List<Node> nodes = List.of(new Node(null, null, null, rows, false));
        for (NestedLevel level : plan.levels()) {
            List<Node> children = new ArrayList<>();
            for (Node node : nodes) {
                children.addAll(node.others() ? List.of(others(node, node.rows(), level)) : divided(node, level));
            }
            nodes = children;
        }
        return nodes;
    }

    /** The child of a node for rows that are not divided; without a name for them it has no values. */
    private Node others(Node parent, Chunk rows, NestedLevel level) {
        if (level.others() == null) {
            return new Node(parent, null, null, rows, true);
        }
        Object aggregate = aggregates(level, rows, new int[rows.size()], 1).value(0);
        return new Node(parent, run.constant(level.others()), aggregate, rows, true);
    }

    private List<Node> divided(Node node, NestedLevel level) {
        Chunk rows = node.rows();
        Vector keys = evaluator.evaluate(level.value(), rows);
        RowNumbering numbering = new RowNumbering(1);
        int[] numbers = numbering.number(List.of(keys), rows.size());
        Vector aggregates = aggregates(level, rows, numbers, numbering.size());
        List<Integer> order = IntStream.range(0, numbering.size())
                .boxed()
                .sorted(Comparator.comparing(number -> aggregates.value(number), order(level)))
                .toList();
        int wanted = wanted(level, order.size());
        List<Node> children = new ArrayList<>();
        for (int number : order.subList(0, wanted)) {
            Chunk part = part(rows, numbers, List.of(number));
            Object key = evaluator.evaluate(level.value(), part).value(0);
            children.add(new Node(node, key, aggregates.value(number), part, false));
        }
        if (level.others() != null && wanted < order.size()) {
            children.add(others(node, part(rows, numbers, order.subList(wanted, order.size())), level));
        }
        return children;
    }

    private int wanted(NestedLevel level, int most) {
        if (level.count() == null) {
            return most;
        }
        return run.constant(level.count()) instanceof Long count ? (int) Math.max(0, Math.min(most, count)) : 0;
    }

    private static Comparator<@Nullable Object> order(NestedLevel level) {
        Comparator<Object> order = level.descending() ? (a, b) -> ScalarOrder.compare(b, a) : ScalarOrder::compare;
        return Comparator.nullsLast(order);
    }

    private Vector aggregates(NestedLevel level, Chunk rows, int[] groups, int count) {
        run.budget().produce(count, 2);
        Aggregate aggregate = new Aggregate(level.aggregate(), evaluator, run);
        aggregate.add(rows, groups, count);
        return aggregate.finish(count).get(0);
    }

    private Chunk part(Chunk rows, int[] numbers, List<Integer> wanted) {
        boolean[] chosen = new boolean[Arrays.stream(numbers).max().orElse(0) + 1];
        wanted.forEach(number -> chosen[number] = true);
        int[] kept = IntStream.range(0, numbers.length)
                .filter(row -> chosen[numbers[row]])
                .toArray();
        run.budget().tick();
        return rows.take(kept, kept.length);
    }

    private Chunk table(List<Node> leaves) {
        int levels = plan.levels().size();
        List<VectorBuilder> builders = plan.schema().columns().stream()
                .map(column -> VectorBuilder.of(column.type(), leaves.size()))
                .toList();
        for (Node leaf : leaves) {
            Node node = leaf;
            for (int level = levels - 1; level >= 0 && node != null; level--, node = node.parent()) {
                builders.get(2 * level).append(node.value());
                builders.get(2 * level + 1).append(node.aggregate());
            }
        }
        return new Chunk(builders.stream().map(VectorBuilder::build).toList(), leaves.size());
    }
}
