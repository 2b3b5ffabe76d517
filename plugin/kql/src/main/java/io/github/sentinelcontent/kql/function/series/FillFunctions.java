package io.github.sentinelcontent.kql.function.series;

import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.RowFunction;
import io.github.sentinelcontent.kql.function.ScalarFunction;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that replace missing elements: nulls, or those equal to a placeholder. */
final class FillFunctions {
    private static final Parameter PLACEHOLDER = number("missing").orAbsent();

    private FillFunctions() {}

    static List<ScalarFunction> all() {
        return List.of(
                new Fill(
                        "series_fill_const",
                        "replaces missing elements by a constant",
                        2,
                        (series, gaps, arguments) -> constant(series, gaps, arguments[1]),
                        Series.SERIES,
                        number("constant"),
                        PLACEHOLDER),
                new Fill(
                        "series_fill_forward",
                        "replaces missing elements by the one before",
                        1,
                        (series, gaps, arguments) -> neighbour(series, gaps, 1),
                        Series.SERIES,
                        PLACEHOLDER),
                new Fill(
                        "series_fill_backward",
                        "replaces missing elements by the one after",
                        1,
                        (series, gaps, arguments) -> neighbour(series, gaps, -1),
                        Series.SERIES,
                        PLACEHOLDER),
                new Fill(
                        "series_fill_linear",
                        "replaces missing elements by values between the ones around",
                        1,
                        FillFunctions::linear,
                        Series.SERIES,
                        PLACEHOLDER,
                        Parameter.scalar("fillEdges", KqlType.BOOL).orAbsent(),
                        number("constant").orAbsent()));
    }

    private static Parameter number(String name) {
        return Parameter.scalar(name, KqlType.LONG, KqlType.INT, KqlType.REAL);
    }

    private static void constant(List<@Nullable Object> series, boolean[] gaps, @Nullable Object value) {
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i]) {
                series.set(i, value);
            }
        }
    }

    /** The direction is 1 to fill forward and -1 to fill backward. */
    private static void neighbour(List<@Nullable Object> series, boolean[] gaps, int direction) {
        int size = gaps.length;
        for (int n = 1; n < size; n++) {
            int i = direction > 0 ? n : size - 1 - n;
            if (gaps[i] && !gaps[i - direction]) {
                series.set(i, series.get(i - direction));
                gaps[i] = false;
            }
        }
    }

    private static void linear(List<@Nullable Object> series, boolean[] gaps, @Nullable Object[] arguments) {
        boolean edges = arguments.length < 3 || !Boolean.FALSE.equals(arguments[2]);
        boolean whole = isWhole(series, gaps);
        int before = -1;
        for (int i = 0; i < gaps.length; i++) {
            if (!gaps[i]) {
                interpolate(series, before, i, edges, whole);
                before = i;
            }
        }
        if (before < 0) {
            constant(series, gaps, arguments.length > 3 ? arguments[3] : (Object) 0.0);
        } else if (edges) {
            Collections.fill(series.subList(before + 1, gaps.length), series.get(before));
        }
    }

    /** Whether all given elements are whole numbers, so that those between are cut to whole numbers too. */
    private static boolean isWhole(List<@Nullable Object> series, boolean[] gaps) {
        for (int i = 0; i < gaps.length; i++) {
            if (!gaps[i] && !(series.get(i) instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    private static void interpolate(
            List<@Nullable Object> series, int before, int after, boolean edges, boolean whole) {
        if (before < 0) {
            if (edges) {
                Collections.fill(series.subList(0, after), series.get(after));
            }
            return;
        }
        double from = number(series.get(before));
        double step = (number(series.get(after)) - from) / (after - before);
        for (int i = before + 1; i < after; i++) {
            double value = from + step * (i - before);
            series.set(i, whole ? (Object) (long) value : (Object) value);
        }
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private interface Body {
        void fill(List<@Nullable Object> series, boolean[] gaps, @Nullable Object[] arguments);
    }

    private static final class Fill extends RowFunction {
        private final int placeholder;
        private final Body body;

        Fill(String name, String summary, int placeholder, Body body, Parameter... parameters) {
            super(name, summary, Series.page(name), Signature.of(KqlType.DYNAMIC, parameters));
            this.placeholder = placeholder;
            this.body = body;
        }

        /** A null placeholder is the usual one. */
        @Override
        protected boolean handlesNull() {
            return true;
        }

        @Override
        protected @Nullable Object apply(@Nullable Object[] arguments, KqlType resultType, EvaluationContext context) {
            List<@Nullable Object> given = Series.of(arguments[0]);
            if (given == null) {
                return null;
            }
            List<@Nullable Object> series = new ArrayList<>(given);
            body.fill(series, gaps(series, placeholder < arguments.length ? arguments[placeholder] : null), arguments);
            return Collections.unmodifiableList(series);
        }

        private static boolean[] gaps(List<@Nullable Object> series, @Nullable Object missing) {
            boolean[] gaps = new boolean[series.size()];
            for (int i = 0; i < gaps.length; i++) {
                Object element = series.get(i);
                gaps[i] = element == null || missing != null && number(element) == number(missing);
            }
            return gaps;
        }
    }
}
