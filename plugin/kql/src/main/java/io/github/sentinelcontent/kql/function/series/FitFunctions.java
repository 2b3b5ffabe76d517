package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fits of two lines and of a polynomial. */
final class FitFunctions {
    private static final String SPLIT = "the service does not say how short a part may be";

    private FitFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                new LambdaFunction(
                                "series_fit_2lines",
                                "fits two straight lines, one before and one after the best split",
                                "series-fit-2lines-function",
                                arguments -> {
                                    TwoLines lines = lines(arguments[0]);
                                    return lines == null ? null : flat(lines);
                                },
                                Signature.of(KqlType.DYNAMIC, Series.SERIES))
                        .approximate(SPLIT),
                new LambdaFunction(
                                "series_fit_2lines_dynamic",
                                "fits two straight lines, the results in a bag",
                                "series-fit-2lines-dynamic-function",
                                arguments -> {
                                    TwoLines lines = lines(arguments[0]);
                                    return lines == null ? null : bag(lines);
                                },
                                Signature.of(KqlType.DYNAMIC, Series.SERIES))
                        .approximate(SPLIT),
                new LambdaFunction(
                        "series_fit_poly",
                        "fits a polynomial by least squares",
                        "series-fit-poly-function",
                        FitFunctions::polynomial,
                        Signature.of(
                                KqlType.DYNAMIC,
                                Series.SERIES,
                                Parameter.of("positions", KqlType.DYNAMIC).orAbsent(),
                                Parameter.scalar("degree", KqlType.LONG).orAbsent())));
    }

    private static @Nullable TwoLines lines(@Nullable Object array) {
        double[] series = Series.numbers(array);
        return series == null ? null : TwoLines.of(series);
    }

    private static List<Object> flat(TwoLines lines) {
        List<Object> all = new ArrayList<>(whole(lines).values());
        all.addAll(part(lines.right()).values());
        all.addAll(part(lines.left()).values());
        return List.copyOf(all);
    }

    private static Map<String, Object> bag(TwoLines lines) {
        Map<String, Object> bag = whole(lines);
        bag.put("right", part(lines.right()));
        bag.put("left", part(lines.left()));
        return bag;
    }

    private static Map<String, Object> whole(TwoLines lines) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("rsquare", lines.rsquare());
        whole.put("split_idx", (long) lines.split());
        whole.put("variance", lines.variance());
        whole.put("rvariance", lines.rvariance());
        whole.put("line_fit", Series.array(lines.fit()));
        return whole;
    }

    private static Map<String, Object> part(TwoLines.Part line) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("rsquare", line.rsquare());
        part.put("slope", line.line().slope());
        part.put("interception", line.line().interception());
        part.put("variance", line.variance());
        part.put("rvariance", line.rvariance());
        return part;
    }

    private static @Nullable Object polynomial(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        double[] positions = arguments.length > 1 ? Series.numbers(arguments[1]) : positions(series);
        long degree = arguments.length > 2 ? (Long) arguments[2] : 1;
        if (series == null || positions == null || positions.length != series.length) {
            return null;
        }
        if (degree < 0 || degree >= series.length || degree > Polynomial.HIGHEST_DEGREE) {
            return null;
        }
        Polynomial fit = Polynomial.of(positions, series, (int) degree);
        return List.of(
                fit.rsquare(),
                Series.array(fit.coefficients()),
                fit.variance(),
                fit.rvariance(),
                Series.array(fit.fit()));
    }

    private static double @Nullable [] positions(double @Nullable [] series) {
        if (series == null) {
            return null;
        }
        double[] positions = new double[series.length];
        Arrays.setAll(positions, i -> i + 1);
        return positions;
    }
}
