package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.function.series.Decomposition.Settings;
import io.github.sentinelcontent.kql.function.series.Decomposition.Trend;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that take a series apart into season, trend and residual, and those built on it. */
final class DecomposeFunctions {
    private static final String SEASONS = "the service does not say how it finds a period that is not given";
    private static final String SCORES =
            "the service does not say how it finds a period that is not given, nor its formula of the score";

    private static final double THRESHOLD = 0.6;
    private static final double THRESHOLD_OF_SEASONAL = 0.7;
    private static final double ANOMALY = 1.5;
    private static final double LOW_PERCENTILE = 10;
    private static final double HIGH_PERCENTILE = 90;
    private static final double QUARTILE = 25;

    private static final Parameter SEASONALITY =
            Parameter.scalar("seasonality", KqlType.LONG).orAbsent();
    private static final Parameter TREND =
            Parameter.scalar("trend", KqlType.STRING).orAbsent();
    private static final Parameter TEST_POINTS =
            Parameter.scalar("testPoints", KqlType.LONG).orAbsent();
    private static final Parameter SEASONALITY_THRESHOLD =
            Parameter.scalar("seasonalityThreshold", KqlType.REAL).orAbsent();

    private DecomposeFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                function(
                                "series_decompose",
                                "takes a series apart into baseline, season, trend and residual",
                                DecomposeFunctions::decompose,
                                SEASONALITY,
                                TREND,
                                TEST_POINTS,
                                SEASONALITY_THRESHOLD)
                        .approximate(SEASONS),
                function(
                                "series_decompose_anomalies",
                                "flags and scores the points that season and trend do not explain",
                                DecomposeFunctions::anomalies,
                                Parameter.scalar("threshold", KqlType.REAL).orAbsent(),
                                SEASONALITY,
                                TREND,
                                TEST_POINTS,
                                Parameter.scalar("method", KqlType.STRING).orAbsent(),
                                SEASONALITY_THRESHOLD)
                        .approximate(SCORES),
                function(
                                "series_decompose_forecast",
                                "continues season and trend over the last points",
                                DecomposeFunctions::forecast,
                                Parameter.scalar("points", KqlType.LONG),
                                SEASONALITY,
                                TREND,
                                SEASONALITY_THRESHOLD)
                        .approximate(SEASONS),
                function(
                                "series_seasonal",
                                "gives the median of all points of the same phase",
                                DecomposeFunctions::seasonal,
                                SEASONALITY,
                                TEST_POINTS)
                        .approximate(SEASONS),
                function(
                                "series_outliers",
                                "scores points by Tukey's fences",
                                DecomposeFunctions::outliers,
                                Parameter.scalar("kind", KqlType.STRING).orAbsent(),
                                Parameter.scalar("ignored", KqlType.REAL).orAbsent(),
                                Parameter.scalar("lowPercentile", KqlType.REAL).orAbsent(),
                                Parameter.scalar("highPercentile", KqlType.REAL).orAbsent(),
                                TEST_POINTS)
                        .approximate("the service does not give its formula of the score"));
    }

    private static LambdaFunction function(
            String name, String summary, LambdaFunction.Body body, Parameter... optional) {
        Parameter[] parameters = new Parameter[optional.length + 1];
        parameters[0] = Series.SERIES;
        System.arraycopy(optional, 0, parameters, 1, optional.length);
        return new LambdaFunction(name, summary, Series.page(name), body, Signature.of(KqlType.DYNAMIC, parameters));
    }

    private static @Nullable Object decompose(@Nullable Object[] arguments) {
        return parts(arguments, settings(arguments, 1, 2, 3, 4));
    }

    private static @Nullable Object parts(@Nullable Object[] arguments, @Nullable Settings settings) {
        double[] series = Series.numbers(arguments[0]);
        if (series == null || settings == null) {
            return null;
        }
        Decomposition parts = Decomposition.of(series, settings);
        return List.of(
                Series.array(parts.baseline()),
                Series.array(parts.seasonal()),
                Series.array(parts.trend()),
                Series.arrayWithGaps(parts.residual()));
    }

    private static @Nullable Object anomalies(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        Settings settings = settings(arguments, 2, 3, 4, 6);
        Double low = lowPercentile(arguments, 5, LOW_PERCENTILE);
        if (series == null || settings == null || low == null) {
            return null;
        }
        double threshold = real(arguments, 1, ANOMALY);
        Decomposition parts = Decomposition.of(series, settings);
        double[] scores = Outliers.scores(parts.residual(), low, 100 - low);
        List<Object> flags = Arrays.stream(scores)
                .mapToObj(score -> (Object) (score >= threshold ? 1L : score <= -threshold ? -1L : 0L))
                .toList();
        return List.of(flags, Series.array(scores), Series.array(parts.baseline()));
    }

    /** The first result is the forecast. */
    private static @Nullable Object forecast(@Nullable Object[] arguments) {
        return parts(arguments, settings(arguments, 2, 3, 1, 4));
    }

    private static @Nullable Object seasonal(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        if (series == null) {
            return null;
        }
        Settings settings =
                new Settings(whole(arguments, 1, -1), Trend.NONE, whole(arguments, 2, 0), THRESHOLD_OF_SEASONAL);
        return Series.array(Decomposition.of(series, settings).seasonal());
    }

    private static @Nullable Object outliers(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        Double low = lowPercentile(arguments, 1, real(arguments, 3, LOW_PERCENTILE));
        if (series == null || low == null) {
            return null;
        }
        double high = low == QUARTILE ? 100 - QUARTILE : real(arguments, 4, HIGH_PERCENTILE);
        double ignored = real(arguments, 2, Double.NaN);
        double[] values = Arrays.stream(series)
                .map(value -> value == ignored ? Double.NaN : value)
                .toArray();
        return low < 2 || high > 98 || low >= high ? null : Series.array(Outliers.scores(values, low, high));
    }

    /** The settings in arguments at the given positions; null when the trend has no known name. */
    private static @Nullable Settings settings(
            @Nullable Object[] arguments, int seasonality, int trend, int testPoints, int threshold) {
        Trend kind = trend >= arguments.length
                ? Trend.AVG
                : switch ((String) arguments[trend]) {
                    case "avg" -> Trend.AVG;
                    case "linefit" -> Trend.LINEFIT;
                    case "none" -> Trend.NONE;
                    default -> null;
                };
        return kind == null
                ? null
                : new Settings(
                        whole(arguments, seasonality, -1),
                        kind,
                        whole(arguments, testPoints, 0),
                        real(arguments, threshold, THRESHOLD));
    }

    /** The lower percentile of the method named at a position; null when the name is not known. */
    private static @Nullable Double lowPercentile(@Nullable Object[] arguments, int method, double custom) {
        String name = method < arguments.length ? (String) arguments[method] : "ctukey";
        return name.equals("ctukey") ? (Double) custom : name.equals("tukey") ? (Double) QUARTILE : null;
    }

    private static long whole(@Nullable Object[] arguments, int position, long otherwise) {
        return position < arguments.length && arguments[position] instanceof Number given
                ? given.longValue()
                : otherwise;
    }

    private static double real(@Nullable Object[] arguments, int position, double otherwise) {
        return position < arguments.length && arguments[position] instanceof Number given
                ? given.doubleValue()
                : otherwise;
    }
}
