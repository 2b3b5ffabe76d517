package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.function.network.NetworkIndex;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs each row with the networks of a table that its address is in; pairs come in input, then in table order. */
final class AddressLookupOperator extends Operator {
    private final Plan.AddressLookup plan;
    private final QueryRun run;
    private final ExpressionEvaluator evaluator;
    private final RowNumbering keyNumbers;
    private final NetworkIndex networks;
    private @Nullable Operator input;
    private @Nullable Chunk table;
    private int[] tableKeys = new int[0];

    AddressLookupOperator(Plan.AddressLookup plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
        this.keyNumbers = new RowNumbering(plan.tableKeys().size());
        this.networks = plan.ipv6() ? NetworkIndex.ofIpv6() : NetworkIndex.ofIpv4();
    }

    @Override
    @Nullable
    Chunk next() {
        if (table == null || input == null) {
            table = read();
            input = run.open(plan.input());
        }
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            Chunk result = pairs(chunk, table);
            if (result.size() > 0) {
                run.budget().produce(result.size(), result.columns().size());
                return result;
            }
        }
        return null;
    }

    private Chunk read() {
        Chunk rows = run.wholeChunk(plan.table());
        run.budget().produce(rows.size(), rows.columns().size());
        tableKeys = keyNumbers.number(evaluator.evaluate(plan.tableKeys(), rows), rows.size());
        Vector texts = evaluator.evaluate(plan.network(), rows);
        for (int row = 0; row < rows.size(); row++) {
            run.budget().tick();
            if (texts.value(row) instanceof String network) {
                networks.add(network, row);
            }
        }
        return rows;
    }

    private Chunk pairs(Chunk chunk, Chunk table) {
        int[] keys = keyNumbers.find(evaluator.evaluate(plan.inputKeys(), chunk), chunk.size());
        Vector addresses = evaluator.evaluate(plan.address(), chunk);
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int row = 0; row < chunk.size(); row++) {
            run.budget().tick();
            int before = left.size();
            List<Integer> found = addresses.value(row) instanceof String address ? networks.find(address) : List.of();
            for (int network : found) {
                if (tableKeys[network] == keys[row]) {
                    left.add(row);
                    right.add(network);
                }
            }
            if (plan.keepUnmatched() && left.size() == before) {
                left.add(row);
                right.add(table.size());
            }
        }
        return joined(chunk, table, left, right);
    }

    /** A table row beyond the last stands for a row of nulls. */
    private Chunk joined(Chunk chunk, Chunk table, List<Integer> left, List<Integer> right) {
        int count = left.size();
        List<Vector> columns = new ArrayList<>();
        int[] leftRows = left.stream().mapToInt(Integer::intValue).toArray();
        chunk.columns().forEach(column -> columns.add(column.take(leftRows, count)));
        for (int i = 0; i < table.columns().size(); i++) {
            Vector column = table.column(i);
            VectorBuilder builder = VectorBuilder.of(column.type(), count);
            right.forEach(row -> builder.append(row < column.size() ? column.value(row) : null));
            columns.add(builder.build());
        }
        return new Chunk(columns, count);
    }
}
