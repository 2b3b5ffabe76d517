package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code array_split}: cuts an array before the given positions; negative ones count from the end. */
final class ArraySplit {
    private ArraySplit() {}

    static ScalarFunction function() {
        return new DynamicFunction(
                "array_split",
                "cuts an array into several ones at one or more positions",
                "array-split-function",
                ArraySplit::split,
                Signature.of(
                        KqlType.DYNAMIC,
                        ArrayFunctions.ARRAY,
                        Parameter.of("positions", KqlType.LONG, KqlType.DYNAMIC)));
    }

    private static @Nullable Object split(@Nullable Object[] arguments) {
        List<@Nullable Object> array = Elements.array(arguments[0]);
        if (array == null || arguments[1] == null) {
            return null;
        }
        List<Object> parts = new ArrayList<>();
        int start = 0;
        for (int cut : cuts(arguments[1], array.size())) {
            int end = Math.max(start, cut);
            parts.add(copy(array.subList(start, end)));
            start = end;
        }
        parts.add(copy(array.subList(start, array.size())));
        return Collections.unmodifiableList(parts);
    }

    private static List<Integer> cuts(Object positions, int size) {
        List<?> given = positions instanceof List<?> list ? list : List.of(positions);
        List<Integer> cuts = new ArrayList<>();
        for (Object position : given) {
            Long number = Elements.wholeNumber(position);
            if (number != null) {
                cuts.add((int) Math.max(0, Math.min(size, number < 0 ? number + size : number)));
            }
        }
        Collections.sort(cuts);
        return cuts;
    }

    private static List<@Nullable Object> copy(List<@Nullable Object> part) {
        return Collections.unmodifiableList(new ArrayList<>(part));
    }
}
