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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code tdigest} and its merging forms. The state is exact here: an array of pairs of a value and its weight. Only
 * {@code percentile_tdigest} and the merging forms are meant to read it, the service gives it another form.
 */
final class TdigestAggregation extends DescribedAggregation {
    private final boolean merges;

    private TdigestAggregation(String name, String summary, String page, boolean merges, Parameter... parameters) {
        super(name, summary, page, Signature.of(KqlType.DYNAMIC, parameters));
        this.merges = merges;
    }

    static List<TdigestAggregation> all() {
        return List.of(
                new TdigestAggregation(
                        "tdigest",
                        "collects values with their weights for later percentiles",
                        "tdigest-aggregation-function",
                        false,
                        Parameter.notDynamic("expression"),
                        Parameter.scalar("weight", KqlType.LONG).orAbsent()),
                merging("tdigest_merge"),
                merging("merge_tdigest"));
    }

    private static TdigestAggregation merging(String name) {
        return new TdigestAggregation(
                name,
                "combines states of the aggregation tdigest",
                "tdigest-merge-aggregation-function",
                true,
                Parameter.of("state", KqlType.DYNAMIC));
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("an exact state, where the service gives an estimate in another form");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = arguments.get(0).type();
        return new Accumulator() {
            private final Map<Integer, List<Object>> states = new HashMap<>();

            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                for (int i = 0; i < rows; i++) {
                    Object value = DynamicValue.of(type, vectors.get(0).value(i));
                    Object weight = vectors.size() > 1 ? vectors.get(1).value(i) : (Object) 1L;
                    List<?> added = merges ? pairs(value) : pair(value, weight);
                    states.computeIfAbsent(groups[i], group -> new ArrayList<>())
                            .addAll(added);
                    context.budget().hold(2L * added.size());
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                Object[] arrays = new Object[groupCount];
                for (int group = 0; group < groupCount; group++) {
                    arrays[group] = List.copyOf(states.getOrDefault(group, List.of()));
                }
                return List.of(new ObjectVector(KqlType.DYNAMIC, arrays, groupCount));
            }
        };
    }

    private static List<?> pairs(@Nullable Object state) {
        return state instanceof List<?> list
                ? list.stream().filter(List.class::isInstance).toList()
                : List.of();
    }

    private static List<?> pair(@Nullable Object value, @Nullable Object weight) {
        return value != null && weight instanceof Long times && times > 0 ? List.of(List.of(value, times)) : List.of();
    }
}
