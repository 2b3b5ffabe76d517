package io.github.sentinelcontent.kql.function.plugin;

import io.github.sentinelcontent.kql.function.RunFault;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.kql.vector.Chunk;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table as numbered values, for the plugins that look for frequent combinations.
 *
 * @param codes for each column the number of each row's value, {@link #NONE} for nulls and empty text
 * @param values for each column the values by number
 * @param weights what each row counts
 */
record Dimensions(int[][] codes, List<List<Object>> values, double[] weights) {
    static final int NONE = -1;

    /** Reads all columns; those given have no numbers, and the rows have the weights of a column or count 1. */
    static Dimensions read(Table input, int weightColumn, int... leftOut) {
        Chunk rows = input.toSingleChunk();
        int[][] codes = new int[input.schema().size()][];
        List<List<Object>> values = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            List<Object> known = new ArrayList<>();
            codes[i] = numbers(rows.column(i), i == weightColumn || contains(leftOut, i), known);
            values.add(known);
        }
        double[] weights = new double[rows.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] =
                    weightColumn < 0 ? 1 : weight(rows.column(weightColumn).value(row));
        }
        return new Dimensions(codes, values, weights);
    }

    private static boolean contains(int[] columns, int column) {
        for (int candidate : columns) {
            if (candidate == column) {
                return true;
            }
        }
        return false;
    }

    private static int[] numbers(Vector column, boolean leftOut, List<Object> known) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] codes = new int[column.size()];
        for (int row = 0; row < codes.length; row++) {
            Object value = leftOut ? null : column.value(row);
            if (value == null || value.equals("")) {
                codes[row] = NONE;
                continue;
            }
            Integer number = numbers.putIfAbsent(value, known.size());
            codes[row] = number == null ? known.size() : number;
            if (number == null) {
                known.add(value);
            }
        }
        return codes;
    }

    private static double weight(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value == null) {
            return 0;
        }
        throw new RunFault("a column of weights has to hold numbers");
    }

    /** All rows. */
    int[] allRows() {
        int[] rows = new int[weights.length];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        return rows;
    }

    /** What the rows count together. */
    double weight(int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += weights[row];
        }
        return sum;
    }

    /** Appends the values of a combination to a row, a wildcard where it has none. */
    void append(int[] pattern, RowSchema schema, Map<KqlType, Object> wildcards, List<@Nullable Object> row) {
        for (int i = 0; i < pattern.length; i++) {
            KqlType type = schema.column(i).type();
            Object wildcard = wildcards.getOrDefault(type, null);
            row.add(
                    pattern[i] != NONE
                            ? values.get(i).get(pattern[i])
                            : wildcard == null && type == KqlType.STRING ? "" : wildcard);
        }
    }

    /** The values that stand for a column without restriction, by type, from a 0-based argument on. */
    static Map<KqlType, Object> wildcards(Arguments arguments, int from) {
        Map<KqlType, Object> wildcards = new EnumMap<>(KqlType.class);
        for (int i = from; i < arguments.all().size(); i++) {
            if (!arguments.isDefault(i)) {
                var wildcard = arguments.constant(i);
                if (wildcard.value() != null) {
                    wildcards.put(wildcard.type(), wildcard.value());
                }
            }
        }
        return wildcards;
    }
}
