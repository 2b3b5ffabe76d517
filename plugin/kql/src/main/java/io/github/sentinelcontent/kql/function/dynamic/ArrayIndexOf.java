package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code array_index_of}: the 0-based position of a value in an array, -1 when it is not there. */
final class ArrayIndexOf {
    private ArrayIndexOf() {}

    static ScalarFunction function() {
        return new DynamicFunction(
                "array_index_of",
                "finds the position of a value in an array",
                "array-index-of-function",
                ArrayIndexOf::indexOf,
                Signature.of(
                        KqlType.LONG,
                        ArrayFunctions.ARRAY,
                        Parameter.any("value"),
                        Parameter.scalar("start", KqlType.LONG).orAbsent(),
                        Parameter.scalar("length", KqlType.LONG).orAbsent(),
                        Parameter.scalar("occurrence", KqlType.LONG).orAbsent()));
    }

    private static @Nullable Object indexOf(@Nullable Object[] arguments) {
        List<@Nullable Object> array = Elements.array(arguments[0]);
        if (array == null) {
            return null;
        }
        int size = array.size();
        long start = number(arguments, 2, 0);
        long length = number(arguments, 3, -1);
        long missing = number(arguments, 4, 1);
        long from = start < 0 ? Math.max(0, start + size) : start;
        long to = length < 0 ? size : Math.min(size, from + length);
        for (long i = from; i < to; i++) {
            if (Elements.same(array.get((int) i), arguments[1]) && --missing == 0) {
                return i;
            }
        }
        return -1L;
    }

    private static long number(@Nullable Object[] arguments, int position, long byDefault) {
        Long number = position < arguments.length ? Elements.wholeNumber(arguments[position]) : null;
        return number == null ? byDefault : number;
    }
}
