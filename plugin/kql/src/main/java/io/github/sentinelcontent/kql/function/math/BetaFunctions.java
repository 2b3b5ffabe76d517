package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code beta_cdf()}, {@code beta_inv()} and {@code beta_pdf()}: the beta distribution. */
final class BetaFunctions {
    private static final double LARGEST_SHAPE = 10_000;

    private BetaFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                function("cdf", "gives the cumulative probability of a value", "x", BetaFunctions::cumulative),
                function("inv", "gives the value of a cumulative probability", "probability", BetaFunctions::inverse),
                function("pdf", "gives the probability density at a value", "x", BetaFunctions::density));
    }

    private static ScalarFunction function(String suffix, String summary, String first, Body body) {
        return new LambdaFunction(
                "beta_" + suffix,
                summary + " in the beta distribution",
                "beta-" + suffix + "-function",
                arguments -> body.value(real(arguments[0]), real(arguments[1]), real(arguments[2])),
                Signature.of(
                        KqlType.REAL,
                        Parameter.scalar(first, KqlType.REAL),
                        Parameter.scalar("alpha", KqlType.REAL),
                        Parameter.scalar("beta", KqlType.REAL)));
    }

    private static double real(@Nullable Object number) {
        return (Double) Objects.requireNonNull(number);
    }

    private static double cumulative(double x, double alpha, double beta) {
        return isShape(alpha) && isShape(beta) && isShare(x) ? BetaDistribution.cumulative(x, alpha, beta) : Double.NaN;
    }

    private static double density(double x, double alpha, double beta) {
        return isShape(alpha) && isShape(beta) && isShare(x) ? BetaDistribution.density(x, alpha, beta) : Double.NaN;
    }

    /** A probability that is none gives null, other than a shape that is none. */
    private static @Nullable Double inverse(double probability, double alpha, double beta) {
        if (!isShape(alpha) || !isShape(beta)) {
            return Double.NaN;
        }
        return isShare(probability) ? (Double) BetaDistribution.inverse(probability, alpha, beta) : null;
    }

    private static boolean isShape(double shape) {
        return shape > 0 && shape <= LARGEST_SHAPE;
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /** The body of one of them. */
    @FunctionalInterface
    private interface Body {
        @Nullable
        Double value(double first, double alpha, double beta);
    }
}
