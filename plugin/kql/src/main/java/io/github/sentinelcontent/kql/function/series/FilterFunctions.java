package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code series_fir} and {@code series_iir}: linear filters; before its start a series is zero. */
final class FilterFunctions {
    private FilterFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                new LambdaFunction(
                        "series_fir",
                        "applies a filter with a finite impulse response",
                        "series-fir-function",
                        FilterFunctions::finite,
                        Signature.of(
                                KqlType.DYNAMIC,
                                Series.SERIES,
                                Parameter.of("filter", KqlType.DYNAMIC),
                                Parameter.scalar("normalize", KqlType.BOOL).orAbsent(),
                                Parameter.scalar("center", KqlType.BOOL).orAbsent())),
                new LambdaFunction(
                        "series_iir",
                        "applies a filter with an infinite impulse response",
                        "series-iir-function",
                        FilterFunctions::infinite,
                        Signature.of(
                                KqlType.DYNAMIC,
                                Series.SERIES,
                                Parameter.of("numerators", KqlType.DYNAMIC),
                                Parameter.of("denominators", KqlType.DYNAMIC))));
    }

    private static @Nullable Object finite(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        double[] filter = Series.numbers(arguments[1]);
        if (series == null || filter == null) {
            return null;
        }
        boolean negative = Arrays.stream(filter).anyMatch(coefficient -> coefficient < 0);
        boolean normalize = arguments.length < 3 ? !negative : (Boolean) arguments[2];
        if (normalize && negative) {
            return null;
        }
        boolean center = arguments.length > 3 && (Boolean) arguments[3];
        double sum = 0;
        for (double coefficient : filter) {
            sum += coefficient;
        }
        double divisor = normalize && sum != 0 ? sum : 1;
        double[] result = new double[series.length];
        for (int i = 0; i < series.length; i++) {
            result[i] = weighted(series, filter, i + (center ? filter.length / 2 : 0)) / divisor;
        }
        return Series.array(result);
    }

    private static @Nullable Object infinite(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        double[] numerators = Series.numbers(arguments[1]);
        double[] denominators = Series.numbers(arguments[2]);
        if (series == null || numerators == null || denominators == null) {
            return null;
        }
        if (denominators.length == 0 || denominators[0] == 0) {
            return null;
        }
        double[] result = new double[series.length];
        for (int i = 0; i < series.length; i++) {
            double value = weighted(series, numerators, i);
            for (int j = 1; j < denominators.length && j <= i; j++) {
                value -= denominators[j] * result[i - j];
            }
            result[i] = value / denominators[0];
        }
        return Series.array(result);
    }

    private static double weighted(double[] series, double[] filter, int at) {
        double sum = 0;
        for (int j = 0; j < filter.length; j++) {
            int from = at - j;
            if (from >= 0 && from < series.length) {
                sum += filter[j] * series[from];
            }
        }
        return sum;
    }
}
