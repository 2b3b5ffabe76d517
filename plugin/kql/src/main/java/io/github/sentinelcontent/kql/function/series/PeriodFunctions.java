package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code series_periods_detect} and {@code series_periods_validate}. */
final class PeriodFunctions {
    private static final String REASON = "the service does not give its formula of the score";
    private static final long MOST_PERIODS = 1000;

    private PeriodFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                new LambdaFunction(
                                "series_periods_detect",
                                "finds the periods after which a series repeats itself",
                                "series-periods-detect-function",
                                PeriodFunctions::detect,
                                Signature.of(
                                        KqlType.DYNAMIC,
                                        Series.SERIES,
                                        Parameter.scalar("shortest", KqlType.REAL),
                                        Parameter.scalar("longest", KqlType.REAL),
                                        Parameter.scalar("count", KqlType.LONG)))
                        .approximate(REASON),
                new LambdaFunction(
                                "series_periods_validate",
                                "scores given periods of a series",
                                "series-periods-validate-function",
                                PeriodFunctions::validate,
                                Signature.of(KqlType.DYNAMIC, Series.SERIES, Parameter.scalar("period", KqlType.REAL))
                                        .repeating())
                        .approximate(REASON));
    }

    private static @Nullable Object detect(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        if (series == null) {
            return null;
        }
        List<Periods.Period> found = Periods.of(series).best((Double) arguments[1], (Double) arguments[2]);
        int count = (int) Math.max(0, Math.min((Long) arguments[3], MOST_PERIODS));
        double[] periods = new double[count];
        double[] scores = new double[count];
        for (int i = 0; i < Math.min(count, found.size()); i++) {
            periods[i] = found.get(i).length();
            scores[i] = found.get(i).score();
        }
        return List.of(Series.array(periods), Series.array(scores));
    }

    private static @Nullable Object validate(@Nullable Object[] arguments) {
        double[] series = Series.numbers(arguments[0]);
        if (series == null) {
            return null;
        }
        Periods known = Periods.of(series);
        double[] periods = new double[arguments.length - 1];
        double[] scores = new double[periods.length];
        for (int i = 0; i < periods.length; i++) {
            periods[i] = (Double) arguments[i + 1];
            scores[i] = known.score(periods[i]);
        }
        return List.of(Series.array(periods), Series.array(scores));
    }
}
