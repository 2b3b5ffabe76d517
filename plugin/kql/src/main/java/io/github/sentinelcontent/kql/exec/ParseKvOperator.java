package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the values of wanted keys in a text of pairs into columns; an absent key gives null or no text. */
final class ParseKvOperator extends Operator {
    private final Plan.ParseKv plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private final KeyValueReader reader;

    ParseKvOperator(Plan.ParseKv plan, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.input = run.open(plan.input());
        this.evaluator = new ExpressionEvaluator(run);
        this.reader = KeyValueReader.of(plan.format(), plan.keys());
    }

    @Override
    @Nullable
    Chunk next() {
        Chunk chunk = input.next();
        if (chunk == null) {
            return null;
        }
        run.budget().produce(chunk.size(), plan.schema().size());
        Vector[] columns = new Vector[plan.schema().size()];
        for (int i = 0; i < chunk.columns().size(); i++) {
            columns[i] = chunk.column(i);
        }
        String[][] values = read(evaluator.evaluate(plan.source(), chunk));
        for (int k = 0; k < values.length; k++) {
            int column = plan.columns().get(k);
            columns[column] = TextConversion.convert(
                    StringVector.plain(values[k], chunk.size()),
                    plan.schema().column(column).type(),
                    run);
        }
        return new Chunk(List.of(columns), chunk.size());
    }

    private String[][] read(Vector source) {
        String[][] values = new String[plan.keys().size()][source.size()];
        for (int row = 0; row < source.size(); row++) {
            run.budget().tick();
            @Nullable String[] found = reader.read((String) source.value(row));
            for (int k = 0; k < values.length; k++) {
                String value = found[k];
                values[k][row] = value == null ? "" : value;
            }
        }
        return values;
    }
}
