package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code make_list}: all values in input order. Arrays are flattened by one level. Nulls are left out except for
 * dynamic arguments, where the service keeps them.
 */
final class MakeListAggregation extends DescribedAggregation {
    private final long limit;
    private final boolean keepsNulls;

    private MakeListAggregation(String name, String page, long limit, boolean keepsNulls, Signature signature) {
        super(name, "collects the values into an array", page, signature);
        this.limit = limit;
        this.keepsNulls = keepsNulls;
    }

    static MakeListAggregation withLimit(String name, long limit) {
        return new MakeListAggregation(
                name,
                "make-list-aggregation-function",
                limit,
                false,
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.any("expression"),
                        Parameter.scalar("maxSize", KqlType.LONG).orAbsent()));
    }

    static MakeListAggregation withNulls() {
        return new MakeListAggregation(
                "make_list_with_nulls",
                "make-list-with-nulls-aggregation-function",
                CollectionLimit.USUAL,
                true,
                Signature.of(KqlType.DYNAMIC, Parameter.any("expression")));
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of("values in input order, where the service promises one for sorted rows only");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = arguments.get(0).type();
        boolean nulls = keepsNulls || type == KqlType.DYNAMIC;
        ArrayLists lists = new ArrayLists(CollectionLimit.of(arguments, limit));
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                lists.grow(groupCount);
                Vector vector = vectors.get(0);
                for (int i = 0; i < rows; i++) {
                    collect(groups[i], DynamicValue.of(type, vector.value(i)));
                }
                context.budget().hold(rows);
            }

            private void collect(int group, @Nullable Object value) {
                if (value instanceof List<?> elements) {
                    for (Object element : elements) {
                        lists.add(group, element);
                    }
                    context.budget().hold(elements.size());
                } else if (nulls || value != null) {
                    lists.add(group, value);
                }
            }

            @Override
            public List<Vector> finish(int groupCount) {
                return List.of(lists.build(groupCount));
            }
        };
    }
}
