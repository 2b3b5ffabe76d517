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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code array_sort_asc} and {@code array_sort_desc}: sorts the first array and puts further ones into the same order;
 * nulls come last unless told otherwise. With several arrays the value is the array of the sorted ones, null for one
 * whose length differs from the first.
 */
final class ArraySort {
    private ArraySort() {}

    static ScalarFunction function(String name, boolean descending) {
        return new DynamicFunction(
                name,
                "sorts an array, and further ones in the same order",
                name.replace('_', '-') + "-function",
                arguments -> sort(arguments, descending),
                Signature.of(
                        KqlType.DYNAMIC,
                        ArrayFunctions.ARRAY,
                        Parameter.scalar("nullsLast", KqlType.BOOL).orAbsent()),
                Signature.of(
                                KqlType.DYNAMIC,
                                ArrayFunctions.ARRAY,
                                Parameter.scalar("array or nullsLast", KqlType.DYNAMIC, KqlType.BOOL))
                        .repeating());
    }

    private static @Nullable Object sort(@Nullable Object[] arguments, boolean descending) {
        int last = arguments.length - 1;
        int arrays = arguments[last] instanceof Boolean ? last : last + 1;
        List<@Nullable Object> first = Elements.array(arguments[0]);
        if (first == null) {
            return null;
        }
        List<Integer> order = order(first, descending, !Boolean.FALSE.equals(arguments[last]));
        List<@Nullable Object> sorted = new ArrayList<>(arrays);
        for (int i = 0; i < arrays; i++) {
            sorted.add(ordered(Elements.array(arguments[i]), order));
        }
        return arrays == 1 ? sorted.get(0) : Collections.unmodifiableList(sorted);
    }

    private static List<Integer> order(List<@Nullable Object> values, boolean descending, boolean nullsLast) {
        Comparator<Object> byValue = descending ? (a, b) -> ScalarOrder.compare(b, a) : ScalarOrder::compare;
        Comparator<Object> order = nullsLast ? Comparator.nullsLast(byValue) : Comparator.nullsFirst(byValue);
        return IntStream.range(0, values.size())
                .boxed()
                .sorted((a, b) -> order.compare(values.get(a), values.get(b)))
                .toList();
    }

    private static @Nullable Object ordered(@Nullable List<@Nullable Object> values, List<Integer> order) {
        if (values == null || values.size() != order.size()) {
            return null;
        }
        List<@Nullable Object> ordered = new ArrayList<>(order.size());
        order.forEach(position -> ordered.add(values.get(position)));
        return Collections.unmodifiableList(ordered);
    }
}
