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

/** {@code make_set}: the distinct values that are not null, as first seen. Arrays are flattened by one level. */
final class MakeSetAggregation extends DescribedAggregation {
    private final long limit;
    private final boolean limitedByArgument;

    MakeSetAggregation(String name, long limit) {
        super(
                name,
                "collects the distinct values into an array",
                "make-set-aggregation-function",
                Signature.of(
                        KqlType.DYNAMIC,
                        Parameter.any("expression"),
                        Parameter.scalar("maxSize", KqlType.LONG).orAbsent()));
        this.limit = limit;
        this.limitedByArgument = true;
    }

    /**
     * {@code hll} and the like, whose state is exact here: the array of the distinct values. Only {@code dcount_hll} and
     * {@code hll_merge} are meant to read it, the service gives it another form.
     */
    MakeSetAggregation(String name, String page, Parameter... parameters) {
        super(name, "collects the distinct values for a later count", page, Signature.of(KqlType.DYNAMIC, parameters));
        this.limit = Integer.MAX_VALUE;
        this.limitedByArgument = false;
    }

    @Override
    public Optional<String> approximation() {
        return Optional.of(
                limitedByArgument
                        ? "values as first seen, where the service promises no order"
                        : "an exact state, where the service gives an estimate in another form");
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = arguments.get(0).type();
        Sets sets = new Sets(type, limitedByArgument ? CollectionLimit.of(arguments, limit) : limit);
        return new Accumulator() {
            @Override
            public void add(List<Vector> vectors, int[] groups, int rows, int groupCount) {
                sets.lists.grow(groupCount);
                context.budget().hold(sets.add(vectors.get(0), groups, rows));
            }

            @Override
            public List<Vector> finish(int groupCount) {
                return List.of(sets.lists.build(groupCount));
            }
        };
    }

    private static final class Sets {
        private final KqlType type;
        private final ArrayLists lists;
        private final DistinctValues values = new DistinctValues();
        private final PairSet pairs = new PairSet();

        Sets(KqlType type, long limit) {
            this.type = type;
            this.lists = new ArrayLists(limit);
        }

        /** Adds a column; tells how many elements are new. */
        long add(Vector vector, int[] groups, int rows) {
            return type == KqlType.DYNAMIC || type == KqlType.UNKNOWN
                    ? addDynamic(vector, groups, rows)
                    : addScalars(values.numbersOf(vector, rows), groups, rows);
        }

        private long addScalars(int[] numbers, int[] groups, int rows) {
            long added = 0;
            for (int i = 0; i < rows; i++) {
                added += add(groups[i], numbers[i]) ? 1 : 0;
            }
            return added;
        }

        private long addDynamic(Vector vector, int[] groups, int rows) {
            long added = 0;
            for (int i = 0; i < rows; i++) {
                Object value = vector.value(i);
                List<?> elements = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
                for (Object element : elements) {
                    added += add(groups[i], values.numberOf(element)) ? 1 : 0;
                }
            }
            return added;
        }

        private boolean add(int group, int number) {
            return number != DistinctValues.NULL
                    && pairs.add(group, number)
                    && lists.add(group, element(values.value(number)));
        }

        private @Nullable Object element(Object value) {
            return DynamicValue.of(type, value);
        }
    }
}
