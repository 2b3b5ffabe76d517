package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The functions that tell one or a few numbers about a series. Those with several results give an array of them. */
final class SummaryFunctions {
    private static final Parameter FLAG =
            Parameter.scalar("ignoreNonfinite", KqlType.BOOL).orAbsent();

    private static final Parameter MAGNITUDE =
            Parameter.scalar("magnitude", KqlType.REAL).orAbsent();

    private SummaryFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                number("series_sum", "adds up the elements", SummaryFunctions::sum),
                number("series_product", "multiplies the elements", SummaryFunctions::product),
                number("series_magnitude", "gives the square root of the sum of squares", s -> Math.sqrt(dot(s, s))),
                new LambdaFunction(
                        "series_dot_product",
                        "adds up the products of the elements of two series",
                        "series-dot-product-function",
                        arguments -> {
                            double[] left = vector(arguments[0], arguments[1]);
                            double[] right = vector(arguments[1], arguments[0]);
                            return left == null || right == null ? null : (Double) dot(left, right);
                        },
                        Signature.of(KqlType.REAL, Series.SERIES, Series.SERIES),
                        Signature.of(KqlType.REAL, Series.SERIES, Parameter.scalar("number", KqlType.REAL)),
                        Signature.of(KqlType.REAL, Parameter.scalar("number", KqlType.REAL), Series.SERIES)),
                new LambdaFunction(
                        "series_cosine_similarity",
                        "gives the cosine of the angle between two series",
                        "series-cosine-similarity-function",
                        SummaryFunctions::cosine,
                        Signature.of(KqlType.REAL, Series.SERIES, Series.SERIES, MAGNITUDE, MAGNITUDE)),
                new LambdaFunction(
                        "series_pearson_correlation",
                        "gives the correlation of two series of equal length",
                        "series-pearson-correlation-function",
                        SummaryFunctions::correlation,
                        Signature.of(KqlType.REAL, Series.SERIES, Series.SERIES)),
                new LambdaFunction(
                        "series_stats",
                        "gives least, greatest and mean value, deviation and variance",
                        "series-stats-function",
                        arguments -> {
                            Map<String, Object> stats = stats(arguments[0]);
                            return stats == null
                                    ? null
                                    : List.copyOf(stats.values()).subList(0, 7);
                        },
                        Signature.of(KqlType.DYNAMIC, Series.SERIES, FLAG)),
                new LambdaFunction(
                        "series_stats_dynamic",
                        "gives least, greatest and mean value, deviation and variance in a bag",
                        "series-stats-dynamic-function",
                        arguments -> stats(arguments[0]),
                        Signature.of(KqlType.DYNAMIC, Series.SERIES, FLAG)),
                new LambdaFunction(
                        "series_fit_line",
                        "fits a straight line by least squares",
                        "series-fit-line-function",
                        arguments -> {
                            Map<String, Object> line = line(arguments[0]);
                            return line == null ? null : List.copyOf(line.values());
                        },
                        Signature.of(KqlType.DYNAMIC, Series.SERIES)),
                new LambdaFunction(
                        "series_fit_line_dynamic",
                        "fits a straight line by least squares, the results in a bag",
                        "series-fit-line-dynamic-function",
                        arguments -> line(arguments[0]),
                        Signature.of(KqlType.DYNAMIC, Series.SERIES)));
    }

    private static ScalarFunction number(String name, String summary, ToDoubleFunction<double[]> body) {
        return new LambdaFunction(
                name,
                summary,
                Series.page(name),
                arguments -> {
                    double[] series = Series.numbers(arguments[0]);
                    double result = series == null ? Double.NaN : body.applyAsDouble(series);
                    return Double.isNaN(result) ? null : (Double) result;
                },
                Signature.of(KqlType.REAL, Series.SERIES));
    }

    /** The magnitudes may be given when they are known. */
    private static @Nullable Object cosine(@Nullable Object[] arguments) {
        double[] left = Series.numbers(arguments[0]);
        double[] right = Series.numbers(arguments[1]);
        if (left == null || right == null) {
            return null;
        }
        int length = Math.min(left.length, right.length);
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        double first =
                arguments.length > 2 && arguments[2] instanceof Double given ? given : Math.sqrt(dot(left, left));
        double second =
                arguments.length > 3 && arguments[3] instanceof Double given ? given : Math.sqrt(dot(right, right));
        return real(dot(left, right) / (first * second));
    }

    /** The numbers of an array; a number stands for an array of itself as long as the other one. */
    private static double @Nullable [] vector(@Nullable Object value, @Nullable Object other) {
        if (value instanceof Number number) {
            double[] numbers = new double[other instanceof List<?> list ? list.size() : 0];
            Arrays.fill(numbers, number.doubleValue());
            return numbers;
        }
        return Series.numbers(value);
    }

    private static @Nullable Object correlation(@Nullable Object[] arguments) {
        double[] left = Series.numbers(arguments[0]);
        double[] right = Series.numbers(arguments[1]);
        if (left == null || right == null || left.length != right.length) {
            return null;
        }
        double[] x = centred(left);
        double[] y = centred(right);
        return real(dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y)));
    }

    private static double[] centred(double[] series) {
        double mean = sum(series) / series.length;
        return Arrays.stream(series).map(value -> value - mean).toArray();
    }

    private static @Nullable Double real(double value) {
        return Double.isNaN(value) ? null : (Double) value;
    }

    private static double sum(double[] series) {
        double sum = 0;
        for (double value : series) {
            sum += value;
        }
        return sum;
    }

    private static double product(double[] series) {
        double product = 1;
        for (double value : series) {
            product *= value;
        }
        return product;
    }

    /** The longer one is cut; elements that are no numbers are left out. */
    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            double product = left[i] * right[i];
            sum += Double.isNaN(product) ? 0 : product;
        }
        return sum;
    }

    private static @Nullable Map<String, Object> stats(@Nullable Object array) {
        double[] series = Series.numbers(array);
        if (series == null || series.length == 0) {
            return null;
        }
        int least = 0;
        int greatest = 0;
        for (int i = 1; i < series.length; i++) {
            least = series[i] < series[least] ? i : least;
            greatest = series[i] > series[greatest] ? i : greatest;
        }
        double mean = sum(series) / series.length;
        double variance = squaredDistances(series, mean) / Math.max(1, series.length - 1);
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("min", series[least]);
        stats.put("min_idx", (long) least);
        stats.put("max", series[greatest]);
        stats.put("max_idx", (long) greatest);
        stats.put("avg", mean);
        stats.put("stdev", Math.sqrt(variance));
        stats.put("variance", variance);
        stats.put("sum", sum(series));
        stats.put("len", (long) series.length);
        return stats;
    }

    private static double squaredDistances(double[] series, double from) {
        double sum = 0;
        for (double value : series) {
            sum += (value - from) * (value - from);
        }
        return sum;
    }

    /** The positions count from 1. */
    private static @Nullable Map<String, Object> line(@Nullable Object array) {
        double[] series = Series.numbers(array);
        if (series == null || series.length < 2) {
            return null;
        }
        int size = series.length;
        double meanX = (size + 1) / 2.0;
        double meanY = sum(series) / size;
        double products = 0;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            products += (i + 1 - meanX) * (series[i] - meanY);
            squares += (i + 1 - meanX) * (i + 1 - meanX);
        }
        double slope = products / squares;
        double interception = meanY - slope * meanX;
        double total = squaredDistances(series, meanY);
        double explained = slope * products;
        double[] fit = new double[size];
        for (int i = 0; i < size; i++) {
            fit[i] = interception + slope * (i + 1);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("rsquare", total == 0 ? 1.0 : explained / total);
        line.put("slope", slope);
        line.put("variance", total / (size - 1));
        line.put("rvariance", (total - explained) / (size - 1));
        line.put("interception", interception);
        line.put("line_fit", Series.array(fit));
        return line;
    }
}
