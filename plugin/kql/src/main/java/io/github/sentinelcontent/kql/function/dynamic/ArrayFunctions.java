package io.github.sentinelcontent.kql.function.dynamic;

import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The array functions whose body is a line or two. */
final class ArrayFunctions {
    static final Parameter ARRAY = Parameter.of("array", KqlType.DYNAMIC);
    private static final Parameter COUNT = Parameter.scalar("count", KqlType.LONG);

    private ArrayFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                length("array_length"),
                length("arraylength"),
                concat(),
                reverse(),
                rotate("array_rotate_left", 1),
                rotate("array_rotate_right", -1),
                shift("array_shift_left", 1),
                shift("array_shift_right", -1),
                slice(),
                ArraySort.function("array_sort_asc", false),
                ArraySort.function("array_sort_desc", true),
                ArraySplit.function(),
                ArrayIndexOf.function(),
                ArrayIff.function("array_iff"),
                ArrayIff.function("array_iif"),
                sum(),
                packArray(),
                repeat(),
                RangeArray.function(),
                zip());
    }

    private static ScalarFunction length(String name) {
        return new DynamicFunction(
                name,
                "counts the elements of an array",
                "array-length-function",
                arguments -> {
                    List<?> array = Elements.array(arguments[0]);
                    return array == null ? null : (Long) (long) array.size();
                },
                Signature.of(KqlType.LONG, ARRAY));
    }

    private static ScalarFunction concat() {
        return new DynamicFunction(
                "array_concat",
                "joins arrays into one; arguments that are no arrays are left out",
                "array-concat-function",
                arguments -> {
                    List<@Nullable Object> joined = new ArrayList<>();
                    for (Object argument : arguments) {
                        List<@Nullable Object> array = Elements.array(argument);
                        joined.addAll(array == null ? List.of() : array);
                    }
                    return Collections.unmodifiableList(joined);
                },
                Signature.of(KqlType.DYNAMIC, ARRAY).repeating());
    }

    private static ScalarFunction reverse() {
        return new DynamicFunction(
                "array_reverse",
                "reverses the elements of an array",
                "array-reverse-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    if (array == null) {
                        return null;
                    }
                    List<@Nullable Object> reversed = new ArrayList<>(array);
                    Collections.reverse(reversed);
                    return Collections.unmodifiableList(reversed);
                },
                Signature.of(KqlType.DYNAMIC, ARRAY));
    }

    /** The direction is 1 for left and -1 for right; a negative count turns the other way. */
    private static ScalarFunction rotate(String name, int direction) {
        return new DynamicFunction(
                name,
                "rotates the elements of an array",
                name.replace('_', '-') + "-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    Long count = Elements.wholeNumber(arguments[1]);
                    if (array == null || count == null || array.isEmpty()) {
                        return array;
                    }
                    List<@Nullable Object> rotated = new ArrayList<>(array);
                    Collections.rotate(rotated, (int) (-direction * count % array.size()));
                    return Collections.unmodifiableList(rotated);
                },
                Signature.of(KqlType.DYNAMIC, ARRAY, COUNT));
    }

    /** The direction is 1 for left and -1 for right; a negative count shifts the other way. */
    private static ScalarFunction shift(String name, int direction) {
        return new DynamicFunction(
                name,
                "shifts the elements of an array and fills up with a value",
                name.replace('_', '-') + "-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    Long count = Elements.wholeNumber(arguments[1]);
                    if (array == null || count == null) {
                        return array;
                    }
                    Object filling = arguments.length > 2 ? arguments[2] : null;
                    List<@Nullable Object> shifted = new ArrayList<>();
                    for (int i = 0; i < array.size(); i++) {
                        long from = i + direction * count;
                        shifted.add(from >= 0 && from < array.size() ? array.get((int) from) : filling);
                    }
                    return Collections.unmodifiableList(shifted);
                },
                Signature.of(
                        KqlType.DYNAMIC, ARRAY, COUNT, Parameter.any("default").orAbsent()));
    }

    private static ScalarFunction slice() {
        return new DynamicFunction(
                "array_slice",
                "cuts out elements; both ends are part of it, negative ones count from the end",
                "array-slice-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    Long start = Elements.wholeNumber(arguments[1]);
                    Long end = Elements.wholeNumber(arguments[2]);
                    if (array == null || start == null || end == null) {
                        return null;
                    }
                    int size = array.size();
                    long from = Math.max(0, start < 0 ? start + size : start);
                    long to = Math.min(size - 1L, end < 0 ? end + size : end);
                    return from > to
                            ? List.of()
                            : Collections.unmodifiableList(new ArrayList<>(array.subList((int) from, (int) to + 1)));
                },
                Signature.of(
                        KqlType.DYNAMIC,
                        ARRAY,
                        Parameter.scalar("start", KqlType.LONG),
                        Parameter.scalar("end", KqlType.LONG)));
    }

    private static ScalarFunction sum() {
        return new DynamicFunction(
                "array_sum",
                "adds up the numbers of an array",
                "array-sum-function",
                arguments -> {
                    List<@Nullable Object> array = Elements.array(arguments[0]);
                    return array == null ? null : sumOf(array);
                },
                Signature.of(KqlType.REAL, ARRAY));
    }

    private static @Nullable Double sumOf(List<@Nullable Object> array) {
        double sum = 0;
        for (Object element : array) {
            if (element instanceof Number number) {
                sum += number.doubleValue();
            } else if (element != null) {
                return null;
            }
        }
        return sum;
    }

    private static ScalarFunction packArray() {
        return new DynamicFunction(
                "pack_array",
                "makes an array of the arguments",
                "pack-array-function",
                arguments -> Collections.unmodifiableList(new ArrayList<>(Arrays.asList(arguments))),
                Signature.of(KqlType.DYNAMIC, Parameter.any("value")).repeating());
    }

    private static ScalarFunction repeat() {
        return new DynamicFunction(
                "repeat",
                "makes an array of equal values",
                "repeat-function",
                arguments -> {
                    Long count = Elements.wholeNumber(arguments[1]);
                    if (count == null || count < 0) {
                        return null;
                    }
                    return Collections.nCopies((int) Math.min(count, RangeArray.LONGEST), arguments[0]);
                },
                Signature.of(KqlType.DYNAMIC, Parameter.notDynamic("value"), COUNT));
    }

    private static ScalarFunction zip() {
        return new DynamicFunction(
                "zip",
                "makes an array of arrays that hold the elements of the same position; short ones are filled up with null",
                "zip-function",
                arguments -> {
                    int longest = 0;
                    for (Object argument : arguments) {
                        List<?> array = Elements.array(argument);
                        longest = Math.max(longest, array == null ? 0 : array.size());
                    }
                    List<Object> zipped = new ArrayList<>();
                    for (int i = 0; i < longest; i++) {
                        zipped.add(elementsAt(i, arguments));
                    }
                    return Collections.unmodifiableList(zipped);
                },
                Signature.of(KqlType.DYNAMIC, ARRAY, ARRAY).repeating());
    }

    private static Object elementsAt(int position, @Nullable Object[] arguments) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (Object argument : arguments) {
            List<@Nullable Object> array = Elements.array(argument);
            elements.add(array != null && position < array.size() ? array.get(position) : null);
        }
        return Collections.unmodifiableList(elements);
    }
}
