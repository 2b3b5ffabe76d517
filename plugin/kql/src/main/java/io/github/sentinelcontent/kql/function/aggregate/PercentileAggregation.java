package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The percentiles by nearest rank, a value of the input and never one between two. The forms differ in two ways: with a
 * weight per value or without, and with one column per percentile or one array.
 */
final class PercentileAggregation extends DescribedAggregation {
    private final boolean weighted;
    private final boolean asArray;

    private PercentileAggregation(String name, String page, boolean weighted, boolean asArray, Signature signature) {
        super(name, "gives percentiles by nearest rank", page, signature);
        this.weighted = weighted;
        this.asArray = asArray;
    }

    static PercentileAggregation columns(String name, boolean weighted) {
        return new PercentileAggregation(name, page(weighted), weighted, false, signature(name, weighted, false));
    }

    static PercentileAggregation array(String name, boolean weighted) {
        return new PercentileAggregation(name, page(weighted), weighted, true, signature(name, weighted, true));
    }

    private static String page(boolean weighted) {
        return weighted ? "percentilesw-aggregation-function" : "percentiles-aggregation-function";
    }

    private static Signature signature(String name, boolean weighted, boolean asArray) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.notDynamic("expression"));
        if (weighted) {
            parameters.add(Parameter.scalar("weight", KqlType.LONG));
        }
        parameters.add(
                asArray
                        ? Parameter.of("percentiles", KqlType.LONG, KqlType.REAL, KqlType.DYNAMIC)
                        : Parameter.scalar("percentile", KqlType.LONG, KqlType.REAL));
        return new Signature(
                parameters,
                !name.equals("percentile") && !name.equals("percentilew"),
                arguments ->
                        asArray ? KqlType.DYNAMIC : widened(arguments.get(0).type()));
    }

    private static KqlType widened(KqlType type) {
        return type == KqlType.INT ? KqlType.LONG : type;
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("taken exactly by nearest rank, where the service estimates");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        double[] percentiles = percentiles(arguments.subList(weighted ? 2 : 1, arguments.size()));
        WeightedValues values = new WeightedValues();
        KqlType type = arguments.get(0).type();
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                for (int i = 0; i < rows; i++) {
                    Object weight = weighted ? vectors.get(1).value(i) : (Object) 1L;
                    values.add(groups[i], vectors.get(0).value(i), weight);
                }
                context.budget().hold(rows);
            }

            @Override
            public List<Vector> finish(int groupCount) {
                return asArray
                        ? List.of(arrays(values, percentiles, type, groupCount))
                        : columns(values, percentiles, result, groupCount);
            }
        };
    }

    private static double[] percentiles(List<Argument> arguments) {
        List<Object> given = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.value() instanceof List<?> list) {
                given.addAll(list);
            } else if (argument.value() != null) {
                given.add(argument.value());
            }
        }
        return given.stream()
                .mapToDouble(p -> p instanceof Number number ? number.doubleValue() : 0)
                .toArray();
    }

    private static List<Vector> columns(
            WeightedValues values, double[] percentiles, List<Column> result, int groupCount) {
        List<Vector> columns = new ArrayList<>();
        for (int p = 0; p < result.size(); p++) {
            VectorBuilder builder = VectorBuilder.of(result.get(p).type(), groupCount);
            for (int group = 0; group < groupCount; group++) {
                builder.append(p < percentiles.length ? values.percentile(group, percentiles[p]) : null);
            }
            columns.add(builder.build());
        }
        return columns;
    }

    private static Vector arrays(WeightedValues values, double[] percentiles, KqlType type, int groupCount) {
        @Nullable Object[] arrays = new Object[groupCount];
        for (int group = 0; group < groupCount; group++) {
            List<@Nullable Object> array = new ArrayList<>();
            for (double percentile : percentiles) {
                array.add(DynamicValue.of(type, values.percentile(group, percentile)));
            }
            arrays[group] = values.isEmpty(group) ? null : Collections.unmodifiableList(array);
        }
        return new ObjectVector(KqlType.DYNAMIC, arrays, groupCount);
    }
}
