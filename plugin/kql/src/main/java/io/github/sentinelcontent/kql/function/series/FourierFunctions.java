package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/** {@code series_fft} and {@code series_ifft}: each gives the real and the imaginary parts. */
final class FourierFunctions {
    private FourierFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                function("series_fft", "gives the Fourier transform of a complex series", Fourier::transform),
                function("series_ifft", "gives the inverse Fourier transform of a complex series", Fourier::inverse));
    }

    private static ScalarFunction function(String name, String summary, Transform transform) {
        return new LambdaFunction(
                name,
                summary,
                Series.page(name),
                arguments -> {
                    double[] real = Series.numbers(arguments[0]);
                    double[] imaginary = arguments.length > 1
                            ? Series.numbers(arguments[1])
                            : real == null ? null : new double[real.length];
                    if (real == null || imaginary == null || real.length != imaginary.length) {
                        return null;
                    }
                    double[][] parts = transform.of(real, imaginary);
                    return List.of(Series.array(parts[0]), Series.array(parts[1]));
                },
                Signature.of(KqlType.DYNAMIC, Series.SERIES, Series.SERIES.orAbsent()));
    }

    /** A transform of a complex series. */
    @FunctionalInterface
    private interface Transform {
        double[][] of(double[] real, double[] imaginary);
    }
}
