package io.github.sentinelcontent.kql.function.series;

import java.util.Arrays;
import java.util.List;

/**
 * A series taken apart: baseline = seasonal + trend, series = baseline + residual. Source: <a
 * href="https://learn.microsoft.com/kusto/query/series-decompose-function">series_decompose</a>.
 */
record Decomposition(double[] baseline, double[] seasonal, double[] trend, double[] residual) {

    /** Residuals below this share of the largest element are rounding, not data. */
    private static final double ROUNDING = 1e-9;

    /** How the trend is found. */
    enum Trend {
        AVG,
        LINEFIT,
        NONE
    }

    /**
     * How to take a series apart.
     *
     * @param seasonality points of a period, 0 for none, -1 to look for one
     * @param trend how the trend is found
     * @param testPoints number of points at the end that nothing is learned from
     * @param threshold score from which a period that was looked for is used
     */
    record Settings(long seasonality, Trend trend, long testPoints, double threshold) {}

    static Decomposition of(double[] series, Settings settings) {
        int learned = (int) Math.max(0, series.length - Math.max(0, settings.testPoints()));
        double[] seasonal = seasonal(series, learned, period(series, learned, settings));
        double[] rest = new double[series.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = series[i] - seasonal[i];
        }
        double[] trend = trend(rest, learned, settings.trend());
        double[] baseline = new double[series.length];
        double[] residual = new double[series.length];
        double rounding = ROUNDING * largest(series);
        for (int i = 0; i < series.length; i++) {
            baseline[i] = seasonal[i] + trend[i];
            double difference = series[i] - baseline[i];
            residual[i] = Math.abs(difference) <= rounding ? 0 : difference;
        }
        return new Decomposition(baseline, seasonal, trend, residual);
    }

    /** The period to use, 0 for none. A trend would hide a period, so periods are looked for without it. */
    private static int period(double[] series, int learned, Settings settings) {
        if (settings.seasonality() != -1) {
            return (int) Math.max(0, Math.min(settings.seasonality(), series.length));
        }
        LineFit line = LineFit.of(series, 0, learned);
        double[] level = new double[learned];
        for (int i = 0; i < learned; i++) {
            level[i] = series[i] - line.at(i);
        }
        List<Periods.Period> periods = Periods.of(level).best(Periods.SHORTEST, level.length);
        return periods.isEmpty() || periods.get(0).score() < settings.threshold()
                ? 0
                : (int) periods.get(0).length();
    }

    /** The median of the points of the same phase. */
    private static double[] seasonal(double[] series, int learned, int period) {
        double[] seasonal = new double[series.length];
        for (int phase = 0; phase < period; phase++) {
            int count = 0;
            double[] values = new double[period == 0 ? 0 : learned / period + 1];
            for (int i = phase; i < learned; i += period) {
                if (!Double.isNaN(series[i])) {
                    values[count++] = series[i];
                }
            }
            double median = count == 0 ? 0 : Outliers.percentile(sorted(values, count), 50);
            for (int i = phase; i < series.length; i += period) {
                seasonal[i] = median;
            }
        }
        return seasonal;
    }

    private static double[] trend(double[] rest, int learned, Trend trend) {
        double[] values = new double[rest.length];
        if (trend == Trend.AVG) {
            Arrays.fill(values, LineFit.mean(Arrays.copyOf(rest, learned)));
        } else if (trend == Trend.LINEFIT) {
            LineFit line = LineFit.of(rest, 0, learned);
            Arrays.setAll(values, line::at);
        }
        return values;
    }

    private static double[] sorted(double[] values, int count) {
        double[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static double largest(double[] series) {
        double largest = 0;
        for (double value : series) {
            largest = Double.isNaN(value) ? largest : Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
