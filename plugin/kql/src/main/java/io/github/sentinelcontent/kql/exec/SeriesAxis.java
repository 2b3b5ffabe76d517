package io.github.sentinelcontent.kql.exec;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.type.DynamicValue;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a series: a start, a positive step and how many steps there are. Values are ticks, integers or reals;
 * reals are handled as doubles, all others as longs.
 */
final class SeriesAxis {
    private final KqlType type;
    private final double realStart;
    private final double realStep;
    private final long start;
    private final long step;
    private final int size;

    private SeriesAxis(KqlType type, double realStart, double realStep, long start, long step, int size) {
        this.type = type;
        this.realStart = realStart;
        this.realStep = realStep;
        this.start = start;
        this.step = step;
        this.size = size;
    }

    /** The axis of a series; null when it has no step, for example for no data and no given bounds. */
    static @Nullable SeriesAxis of(Plan.MakeSeries plan, Vector places, QueryRun run) {
        Object from = plan.from() == null ? null : run.constant(plan.from());
        Object to = plan.to() == null ? null : run.constant(plan.to());
        Object step = run.constant(plan.step());
        boolean endIncluded = plan.endIncluded() || to == null;
        double stepSize = step instanceof Number number ? number.doubleValue() : 0;
        Number first = from instanceof Number number ? number : extreme(places, -1);
        Number last = to instanceof Number number ? number : extreme(places, 1);
        if (first == null || last == null || !(stepSize > 0)) {
            return null;
        }
        if (places.type() == KqlType.REAL) {
            double start = from == null ? Math.floor(first.doubleValue() / stepSize) * stepSize : first.doubleValue();
            double span = (last.doubleValue() - start) / stepSize;
            int size = size(endIncluded ? Math.floor(span) + 1 : Math.ceil(span), run);
            return size == 0 ? null : new SeriesAxis(places.type(), start, stepSize, 0, 0, size);
        }
        long longStep = ((Number) step).longValue();
        long start = from == null ? Math.floorDiv(first.longValue(), longStep) * longStep : first.longValue();
        long span = last.longValue() - start;
        long steps = endIncluded ? Math.floorDiv(span, longStep) + 1 : -Math.floorDiv(-span, longStep);
        int size = size(steps, run);
        return size == 0 ? null : new SeriesAxis(places.type(), 0, 0, start, longStep, size);
    }

    private static int size(double steps, QueryRun run) {
        run.budget().hold((long) Math.max(0, steps));
        return (int) Math.max(0, steps);
    }

    private static @Nullable Number extreme(Vector places, int direction) {
        Number extreme = null;
        for (int row = 0; row < places.size(); row++) {
            Number value = (Number) places.value(row);
            if (value != null && (extreme == null || direction * compare(value, extreme) > 0)) {
                extreme = value;
            }
        }
        return extreme;
    }

    private static int compare(Number left, Number right) {
        return left instanceof Long a && right instanceof Long b
                ? Long.compare(a, b)
                : Double.compare(left.doubleValue(), right.doubleValue());
    }

    /** How many steps there are, at least one. */
    int size() {
        return size;
    }

    /** The 0-based step of each row, -1 for a row outside the axis. */
    int[] steps(Vector places) {
        int[] steps = new int[places.size()];
        for (int row = 0; row < steps.length; row++) {
            Number place = (Number) places.value(row);
            double at = place == null ? -1 : stepOf(place);
            steps[row] = at >= 0 && at < size ? (int) at : -1;
        }
        return steps;
    }

    private double stepOf(Number place) {
        return type == KqlType.REAL
                ? Math.floor((place.doubleValue() - realStart) / realStep)
                : Math.floorDiv(place.longValue() - start, step);
    }

    /** The value at the start of each step, as dynamic values. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object value = type == KqlType.REAL ? (Object) (realStart + i * realStep) : (Object) (start + i * step);
            values.add(DynamicValue.of(type, value));
        }
        return Collections.unmodifiableList(values);
    }
}
