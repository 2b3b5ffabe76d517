package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads arrays as series of numbers and makes functions of them. */
final class Series {
    static final Parameter SERIES = Parameter.of("series", KqlType.DYNAMIC);

    private Series() {}

    /** A function of one series that gives a series. */
    static ScalarFunction function(
            String name, String summary, UnaryOperator<List<@Nullable Object>> body, Parameter... parameters) {
        return new LambdaFunction(
                name,
                summary,
                page(name),
                arguments -> {
                    List<@Nullable Object> series = of(arguments[0]);
                    return series == null ? null : body.apply(series);
                },
                Signature.of(KqlType.DYNAMIC, parameters.length == 0 ? new Parameter[] {SERIES} : parameters));
    }

    /** The last part of the address of a function's reference page. */
    static String page(String name) {
        return name.replace('_', '-') + "-function";
    }

    /** The elements of an array, null for anything else. */
    @SuppressWarnings("unchecked")
    static @Nullable List<@Nullable Object> of(@Nullable Object value) {
        return value instanceof List<?> ? (List<@Nullable Object>) value : null;
    }

    /** The numbers of an array; NaN for elements that are none. Null for anything but an array. */
    static double @Nullable [] numbers(@Nullable Object value) {
        List<@Nullable Object> elements = of(value);
        if (elements == null) {
            return null;
        }
        double[] numbers = new double[elements.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = elements.get(i) instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        return numbers;
    }

    /** An array of numbers in which null stands for NaN. */
    static List<@Nullable Object> arrayWithGaps(double[] numbers) {
        List<@Nullable Object> elements = new ArrayList<>(numbers.length);
        for (double number : numbers) {
            elements.add(Double.isNaN(number) ? null : (Double) number);
        }
        return Collections.unmodifiableList(elements);
    }

    /** An array of numbers. */
    static List<@Nullable Object> array(double[] numbers) {
        List<@Nullable Object> elements = new ArrayList<>(numbers.length);
        for (double number : numbers) {
            elements.add(number);
        }
        return Collections.unmodifiableList(elements);
    }
}
