package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code welch_test()}: the probability of means at least so far apart when those of the populations are equal, from
 * both sides of Student's distribution.
 */
final class WelchTestFunction {
    private WelchTestFunction() {}

    static ScalarFunction function() {
        return new LambdaFunction(
                "welch_test",
                "gives the probability of so different means by Welch's test",
                "welch-test-function",
                WelchTestFunction::probability,
                Signature.of(
                        KqlType.REAL,
                        Parameter.scalar("mean1", KqlType.REAL),
                        Parameter.scalar("variance1", KqlType.REAL),
                        Parameter.scalar("count1", KqlType.REAL),
                        Parameter.scalar("mean2", KqlType.REAL),
                        Parameter.scalar("variance2", KqlType.REAL),
                        Parameter.scalar("count2", KqlType.REAL)));
    }

    private static Object probability(@Nullable Object[] arguments) {
        double first = real(arguments[1]) / real(arguments[2]);
        double second = real(arguments[4]) / real(arguments[5]);
        double both = first + second;
        double distance = real(arguments[0]) - real(arguments[3]);
        double freedom =
                both * both / (first * first / (real(arguments[2]) - 1) + second * second / (real(arguments[5]) - 1));
        double x = freedom / (freedom + distance * distance / both);
        return x >= 0 && x <= 1 && freedom > 0 ? BetaDistribution.cumulative(x, freedom / 2, 0.5) : Double.NaN;
    }

    private static double real(@Nullable Object number) {
        return (Double) Objects.requireNonNull(number);
    }
}
