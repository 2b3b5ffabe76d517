package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code make_bag}: the properties of all bags in one; of equal keys the first counts, other values are left out. */
final class MakeBagAggregation extends DescribedAggregation {
    MakeBagAggregation(String name) {
        super(
                name,
                "merges property bags into one",
                "make-bag-aggregation-function",
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.of("expression", KqlType.DYNAMIC),
                        Parameter.scalar("maxSize", KqlType.LONG).orAbsent()));
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("of equal keys the first counts, where the service takes any");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        long limit = CollectionLimit.of(arguments, CollectionLimit.USUAL);
        Map<Integer, Map<String, @Nullable Object>> bags = new HashMap<>();
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                for (int i = 0; i < rows; i++) {
                    if (vectors.get(0).value(i) instanceof Map<?, ?> properties) {
                        merge(bags.computeIfAbsent(groups[i], g -> new LinkedHashMap<>()), properties);
                        context.budget().hold(properties.size());
                    }
                }
            }

            private void merge(Map<String, @Nullable Object> bag, Map<?, ?> properties) {
                for (Map.Entry<?, ?> property : properties.entrySet()) {
                    String key = (String) property.getKey();
                    if (bag.size() < limit && !bag.containsKey(key)) {
                        bag.put(key, property.getValue());
                    }
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                @Nullable Object[] values = new Object[groupCount];
                for (int i = 0; i < groupCount; i++) {
                    Map<String, @Nullable Object> bag = bags.get(i);
                    values[i] = bag == null ? Map.of() : Collections.unmodifiableMap(bag);
                }
                return List.of(new ObjectVector(KqlType.DYNAMIC, values, groupCount));
            }
        };
    }
}
