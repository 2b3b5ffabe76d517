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
import org.jspecify.annotations.Nullable;

/** {@code array_sort_asc} and {@code array_sort_desc} of one array; nulls come last unless told otherwise. */
final class ArraySort {
    private ArraySort() {}

    static ScalarFunction function(String name, boolean descending) {
        return new DynamicFunction(
                name,
                "sorts an array",
                name.replace('_', '-') + "-function",
                arguments -> sort(arguments, descending),
                Signature.of(
                        KqlType.DYNAMIC,
                        ArrayFunctions.ARRAY,
                        Parameter.scalar("nullsLast", KqlType.BOOL).orAbsent()));
    }

    private static @Nullable Object sort(@Nullable Object[] arguments, boolean descending) {
        List<@Nullable Object> array = Elements.array(arguments[0]);
        if (array == null) {
            return null;
        }
        boolean nullsLast = arguments.length < 2 || !Boolean.FALSE.equals(arguments[1]);
        Comparator<Object> order = descending ? (a, b) -> ScalarOrder.compare(b, a) : ScalarOrder::compare;
        List<@Nullable Object> sorted = new ArrayList<>(array);
        sorted.sort(nullsLast ? Comparator.nullsLast(order) : Comparator.nullsFirst(order));
        return Collections.unmodifiableList(sorted);
    }
}
