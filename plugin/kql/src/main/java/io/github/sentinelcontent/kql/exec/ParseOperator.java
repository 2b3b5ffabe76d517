package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.PatternKind;
import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.StringVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts columns out of a text. A row that does not match has null (or no text) in the new columns, or is dropped by
 * {@code parse-where}. A captured text that is no value of its column's type makes the whole row not match, in the
 * relaxed kind only that value null.
 */
final class ParseOperator extends Operator {
    private final Plan.Parse plan;
    private final QueryRun run;
    private final Operator input;
    private final ExpressionEvaluator evaluator;
    private final TextPattern pattern;
    private final List<KqlType> types;

    ParseOperator(Plan.Parse plan, QueryRun run) {
        this(plan, ExpressionShape.allColumns(plan.schema().size()), run);
    }

    /** Only the given columns of the result are read. */
    ParseOperator(Plan.Parse plan, BitSet columns, QueryRun run) {
        this.plan = plan;
        this.run = run;
        this.evaluator = new ExpressionEvaluator(run);
        this.types = plan.pattern().stream()
                .map(Plan.ParsePart::type)
                .filter(Objects::nonNull)
                .toList();
        this.pattern = TextPattern.of(plan, wanted(columns));
        BitSet read = ExpressionShape.of(plan.source()).columns();
        read.or(columns);
        this.input = run.open(plan.input(), read);
    }

    /** A capture that is no text decides whether its row matches, so it is wanted in any case. */
    private boolean[] wanted(BitSet columns) {
        boolean[] wanted = new boolean[types.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] =
                    types.get(i) != KqlType.STRING || columns.get(plan.columns().get(i));
        }
        return wanted;
    }

    @Override
    @Nullable
    Chunk next() {
        for (Chunk chunk = input.next(); chunk != null; chunk = input.next()) {
            Chunk parsed = parse(chunk);
            run.budget().produce(parsed.size(), parsed.columns().size());
            if (parsed.size() > 0) {
                return parsed;
            }
        }
        return null;
    }

    private Chunk parse(Chunk chunk) {
        StringVector source =
                (StringVector) evaluator.evaluate(plan.source(), chunk).flatten();
        boolean perEntry = source.isDictionary() && source.entries().length < source.size();
        int texts = perEntry ? source.entries().length : source.size();
        String[][] captured = new String[types.size()][texts];
        boolean[] matched = new boolean[texts];
        String[] captures = new String[types.size()];
        for (int i = 0; i < texts; i++) {
            run.budget().tick();
            matched[i] = pattern.match(perEntry ? source.entries()[i] : source.value(i), captures);
            for (int c = 0; c < captures.length; c++) {
                captured[c][i] = matched[i] ? captures[c] : "";
            }
        }
        List<Vector> values = convert(captured, matched, texts);
        return result(chunk, rowsInto(source, perEntry, matched, chunk.size()), values);
    }

    private List<Vector> convert(String[][] captured, boolean[] matched, int texts) {
        List<Vector> values = new ArrayList<>();
        for (int c = 0; c < captured.length; c++) {
            Vector value = TextConversion.convert(StringVector.plain(captured[c], texts), types.get(c), run);
            values.add(value);
            for (int i = 0; i < texts && plan.kind() != PatternKind.RELAXED; i++) {
                matched[i] &= !value.isNull(i);
            }
        }
        return values;
    }

    /** For each row the text that holds its values, -1 when it did not match. */
    private static int[] rowsInto(StringVector source, boolean perEntry, boolean[] matched, int rows) {
        int[] from = new int[rows];
        for (int row = 0; row < rows; row++) {
            int text = perEntry ? source.codes()[row] : row;
            from[row] = matched[text] ? text : -1;
        }
        return from;
    }

    private Chunk result(Chunk chunk, int[] from, List<Vector> values) {
        Vector[] columns = new Vector[plan.schema().size()];
        for (int i = 0; i < chunk.columns().size(); i++) {
            columns[i] = chunk.column(i);
        }
        for (int c = 0; c < values.size(); c++) {
            columns[plan.columns().get(c)] = values.get(c).take(from, from.length);
        }
        Chunk all = new Chunk(List.of(columns), chunk.size());
        return plan.dropUnmatched() ? matchedOnly(all, from) : all;
    }

    private static Chunk matchedOnly(Chunk all, int[] from) {
        int[] kept = new int[from.length];
        int count = 0;
        for (int row = 0; row < from.length; row++) {
            if (from[row] >= 0) {
                kept[count++] = row;
            }
        }
        return all.take(kept, count);
    }
}
