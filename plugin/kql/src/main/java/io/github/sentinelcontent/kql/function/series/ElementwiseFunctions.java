package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.LambdaFunction;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The functions that treat each element alone. A number stands for a series that is the same everywhere; an element
 * that is no number, or has none on the other side, gives null.
 */
final class ElementwiseFunctions {
    private static final Parameter SERIES_OR_NUMBER =
            Parameter.of("series", KqlType.DYNAMIC, KqlType.LONG, KqlType.INT, KqlType.REAL);

    private ElementwiseFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                unary("series_abs", "gives the absolute value of each element", Math::abs),
                unary("series_acos", "gives the angle of each cosine", Math::acos),
                unary("series_asin", "gives the angle of each sine", Math::asin),
                unary("series_atan", "gives the angle of each tangent", Math::atan),
                unary("series_ceiling", "rounds each element up", Math::ceil),
                unary("series_cos", "gives the cosine of each element", Math::cos),
                unary("series_exp", "raises e to the power of each element", Math::exp),
                unary("series_floor", "rounds each element down", Math::floor),
                unary("series_log", "gives the natural logarithm of each element", Math::log),
                unary("series_sign", "gives the sign of each element", Math::signum),
                unary("series_sin", "gives the sine of each element", Math::sin),
                unary("series_tan", "gives the tangent of each element", Math::tan),
                arithmetic("series_add", "adds two series", Long::sum, Double::sum),
                arithmetic("series_subtract", "subtracts two series", (a, b) -> a - b, (a, b) -> a - b),
                arithmetic("series_multiply", "multiplies two series", (a, b) -> a * b, (a, b) -> a * b),
                real("series_divide", "divides two series", (a, b) -> a / b),
                real("series_pow", "raises a series to the powers of another", Math::pow),
                comparison("series_equals", "compares two series for equality", order -> order == 0),
                comparison("series_not_equals", "compares two series for difference", order -> order != 0),
                comparison("series_less", "tells where the first series is below the second", order -> order < 0),
                comparison("series_less_equals", "tells where the first series is not above the second", o -> o <= 0),
                comparison("series_greater", "tells where the first series is above the second", order -> order > 0),
                comparison(
                        "series_greater_equals", "tells where the first series is not below the second", o -> o >= 0));
    }

    private static ScalarFunction unary(String name, String summary, DoubleUnaryOperator body) {
        return Series.function(name, summary, series -> {
            List<@Nullable Object> results = new ArrayList<>(series.size());
            for (Object element : series) {
                results.add(apply(body, element));
            }
            return Collections.unmodifiableList(results);
        });
    }

    private static @Nullable Object apply(DoubleUnaryOperator body, @Nullable Object element) {
        if (!(element instanceof Number number)) {
            return null;
        }
        double result = body.applyAsDouble(number.doubleValue());
        return Double.isNaN(result) ? null : (Double) result;
    }

    private static ScalarFunction arithmetic(
            String name, String summary, LongBinaryOperator longs, DoubleBinaryOperator reals) {
        return binary(
                name,
                summary,
                (a, b) -> a instanceof Long left && b instanceof Long right
                        ? (Object) longs.applyAsLong(left, right)
                        : (Object) reals.applyAsDouble(((Number) a).doubleValue(), ((Number) b).doubleValue()));
    }

    private static ScalarFunction real(String name, String summary, DoubleBinaryOperator body) {
        return binary(
                name, summary, (a, b) -> body.applyAsDouble(((Number) a).doubleValue(), ((Number) b).doubleValue()));
    }

    private static ScalarFunction comparison(String name, String summary, IntPredicate test) {
        return binary(
                name,
                summary,
                (a, b) -> test.test(Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue())));
    }

    /** The body sees numbers only. */
    private static ScalarFunction binary(String name, String summary, BinaryOperator<Object> body) {
        return new LambdaFunction(
                name,
                summary,
                Series.page(name),
                arguments -> combine(arguments[0], arguments[1], body),
                Signature.of(KqlType.DYNAMIC, SERIES_OR_NUMBER, SERIES_OR_NUMBER));
    }

    private static @Nullable Object combine(
            @Nullable Object left, @Nullable Object right, BinaryOperator<Object> body) {
        List<@Nullable Object> lefts = Series.of(left);
        List<@Nullable Object> rights = Series.of(right);
        if (lefts == null && rights == null) {
            return null;
        }
        int size = Math.max(lefts == null ? 0 : lefts.size(), rights == null ? 0 : rights.size());
        List<@Nullable Object> results = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object a = element(left, lefts, i);
            Object b = element(right, rights, i);
            results.add(a instanceof Number && b instanceof Number ? body.apply(a, b) : null);
        }
        return Collections.unmodifiableList(results);
    }

    private static @Nullable Object element(
            @Nullable Object value, @Nullable List<@Nullable Object> series, int position) {
        if (series == null) {
            return value;
        }
        return position < series.size() ? series.get(position) : null;
    }
}
