package io.github.sentinelcontent.kql.function.math;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;

/** The mathematical functions. */
public final class MathFunctions {
    private static final Parameter REAL = Parameter.scalar("number", KqlType.REAL);
    private static final Parameter NUMBER = Parameter.scalar("number", KqlType.REAL, KqlType.DECIMAL);

    private MathFunctions() {}

    /** All of them. */
    public static List<ScalarFunction> all() {
        List<ScalarFunction> all = new ArrayList<>();
        all.add(new RandFunction());
        all.add(WelchTestFunction.function());
        all.addAll(realFunctions());
        all.addAll(otherFunctions());
        all.addAll(BitFunctions.all());
        all.addAll(BetaFunctions.all());
        all.addAll(ConvertUnitFunction.all());
        return List.copyOf(all);
    }

    private static List<ScalarFunction> realFunctions() {
        return List.of(
                new RealFunction("acos", "gives the angle of a cosine", Math::acos),
                new RealFunction("asin", "gives the angle of a sine", Math::asin),
                new RealFunction("atan", "gives the angle of a tangent", Math::atan),
                new RealFunction("cos", "gives the cosine of an angle in radians", Math::cos),
                new RealFunction("cot", "gives the cotangent of an angle in radians", x -> 1 / Math.tan(x)),
                new RealFunction("degrees", "converts an angle from radians to degrees", x -> x * 180 / Math.PI),
                new RealFunction("erf", "computes the error function", ErrorFunction::erf),
                new RealFunction("erfc", "computes the complementary error function", ErrorFunction::erfc),
                new RealFunction("exp", "raises e to a power", Math::exp),
                new RealFunction("exp10", "raises 10 to a power", x -> Math.pow(10, x)),
                new RealFunction("exp2", "raises 2 to a power", x -> Math.pow(2, x)),
                new RealFunction("gamma", "computes the gamma function", Gamma::gamma),
                new RealFunction("log", "gives the natural logarithm", Math::log),
                new RealFunction("log10", "gives the logarithm to base 10", Math::log10),
                new RealFunction("log2", "gives the logarithm to base 2", MathFunctions::log2),
                new RealFunction("loggamma", "computes the logarithm of the gamma function", Gamma::logGamma),
                new RealFunction("radians", "converts an angle from degrees to radians", x -> x * Math.PI / 180),
                new RealFunction("sign", "gives -1, 0 or 1 by the sign of a number", Math::signum),
                new RealFunction("sin", "gives the sine of an angle in radians", Math::sin),
                new RealFunction("sqrt", "gives the square root", Math::sqrt),
                new RealFunction("tan", "gives the tangent of an angle in radians", Math::tan));
    }

    private static double log2(double x) {
        int exponent = Math.getExponent(x);
        return x == Math.scalb(1.0, exponent) ? exponent : Math.log(x) / Math.log(2);
    }

    private static List<ScalarFunction> otherFunctions() {
        return List.of(
                binary("atan2", "gives the angle between the x axis and a point given as y and x", Math::atan2),
                binary("pow", "raises a number to a power", Math::pow),
                check("isfinite", "tells whether a number is neither infinite nor NaN", Double::isFinite),
                check("isinf", "tells whether a number is infinite", Double::isInfinite),
                check("isnan", "tells whether a number is NaN", Double::isNaN),
                new LambdaFunction(
                        "pi",
                        "gives the ratio of a circle's circumference to its diameter",
                        "pi-function",
                        arguments -> Math.PI,
                        Signature.of(KqlType.REAL)));
    }

    private static ScalarFunction binary(String name, String summary, DoubleBinaryOperator body) {
        return new LambdaFunction(
                name,
                summary,
                name + "-function",
                arguments -> body.applyAsDouble(real(arguments[0]), real(arguments[1])),
                Signature.of(KqlType.REAL, NUMBER, NUMBER));
    }

    private static double real(@Nullable Object number) {
        return number instanceof Number given ? given.doubleValue() : Double.NaN;
    }

    private static ScalarFunction check(String name, String summary, DoublePredicate body) {
        return new LambdaFunction(
                name,
                summary,
                name + "-function",
                arguments -> body.test((Double) arguments[0]),
                Signature.of(KqlType.BOOL, REAL));
    }
}
