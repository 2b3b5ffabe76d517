package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.ScalarOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions that read states of the aggregation {@code tdigest}: arrays of pairs of a value and its weight. */
final class DigestFunctions {
    private static final String EXACT_PERCENTILE = "taken exactly by nearest rank, where the service estimates";
    private static final Parameter STATE = Parameter.of("state", KqlType.DYNAMIC);

    private DigestFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                new DynamicFunction(
                                "rank_tdigest",
                                "counts the values of a state of tdigest up to a value",
                                "rank-tdigest-function",
                                arguments -> rank(arguments[0], arguments[1]),
                                Signature.of(KqlType.REAL, STATE, Parameter.any("value")))
                        .approximate("counted exactly, where the service estimates"),
                new DynamicFunction(
                                "percentrank_tdigest",
                                "gives the percentage of the values of a state of tdigest up to a value",
                                "percentrank-tdigest-function",
                                arguments -> percentRank(arguments[0], arguments[1]),
                                Signature.of(KqlType.REAL, STATE, Parameter.any("value")))
                        .approximate("counted exactly, where the service estimates"),
                merge("tdigest_merge"),
                merge("merge_tdigest"),
                new DynamicFunction(
                                "percentile_tdigest",
                                "gives a percentile of a state of tdigest by nearest rank",
                                "percentile-tdigest-function",
                                arguments -> percentile(pairs(arguments[0]), arguments[1]),
                                Signature.of(
                                        KqlType.DYNAMIC,
                                        STATE,
                                        Parameter.scalar("percentile", KqlType.LONG, KqlType.REAL),
                                        Parameter.scalar("type", KqlType.STRING).orAbsent()))
                        .approximate(EXACT_PERCENTILE),
                new DynamicFunction(
                                "percentiles_array_tdigest",
                                "gives several percentiles of a state of tdigest by nearest rank",
                                "percentiles-array-tdigest-function",
                                DigestFunctions::percentiles,
                                Signature.of(
                                                KqlType.DYNAMIC,
                                                STATE,
                                                Parameter.of(
                                                        "percentiles", KqlType.LONG, KqlType.REAL, KqlType.DYNAMIC))
                                        .repeating())
                        .approximate(EXACT_PERCENTILE));
    }

    private static ScalarFunction merge(String name) {
        return new DynamicFunction(
                        name,
                        "combines states of the aggregation tdigest",
                        "tdigest-merge-function",
                        arguments -> {
                            List<Object> all = new ArrayList<>();
                            for (Object state : arguments) {
                                all.addAll(pairs(state));
                            }
                            return Collections.unmodifiableList(all);
                        },
                        Signature.of(KqlType.DYNAMIC, STATE, STATE).repeating())
                .approximate("an exact state, where the service gives an estimate in another form");
    }

    private static List<List<?>> pairs(@Nullable Object state) {
        List<List<?>> pairs = new ArrayList<>();
        if (state instanceof List<?> list) {
            for (Object element : list) {
                if (element instanceof List<?> pair && pair.size() == 2 && pair.get(1) instanceof Long) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static @Nullable Double rank(@Nullable Object state, @Nullable Object value) {
        if (!(state instanceof List<?>) || value == null) {
            return null;
        }
        return (double) count(pairs(state).stream().filter(pair -> ScalarOrder.compare(pair.get(0), value) <= 0));
    }

    private static @Nullable Double percentRank(@Nullable Object state, @Nullable Object value) {
        Double rank = rank(state, value);
        long all = count(pairs(state).stream());
        return rank == null || all == 0 ? null : (Double) (rank * 100 / all);
    }

    private static long count(Stream<List<?>> pairs) {
        return pairs.mapToLong(pair -> (Long) pair.get(1)).sum();
    }

    private static @Nullable Object percentiles(@Nullable Object[] arguments) {
        List<List<?>> pairs = pairs(arguments[0]);
        List<@Nullable Object> results = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            List<?> asked = arguments[i] instanceof List<?> list ? list : Collections.singletonList(arguments[i]);
            asked.forEach(percentage -> results.add(percentile(pairs, percentage)));
        }
        return Collections.unmodifiableList(results);
    }

    private static @Nullable Object percentile(List<List<?>> pairs, @Nullable Object percentage) {
        if (pairs.isEmpty() || !(percentage instanceof Number number)) {
            return null;
        }
        List<List<?>> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparing(pair -> pair.get(0), ScalarOrder::compare));
        double wanted = sorted.stream().mapToLong(pair -> (Long) pair.get(1)).sum() * number.doubleValue() / 100;
        long seen = 0;
        for (List<?> pair : sorted) {
            seen += (Long) pair.get(1);
            if (seen >= wanted) {
                return pair.get(0);
            }
        }
        return sorted.get(sorted.size() - 1).get(0);
    }
}
