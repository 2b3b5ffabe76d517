package io.github.sentinelcontent.kql.function.series;

import org.jspecify.annotations.Nullable;

/**
 * Two straight lines by least squares, split where they leave the least squares. Source: <a
 * href="https://learn.microsoft.com/kusto/query/series-fit-2lines-function">series_fit_2lines</a>.
 *
 * @param split 0-based position at which the second line begins
 * @param fit the values of the lines at all positions
 */
record TwoLines(double rsquare, int split, double variance, double rvariance, double[] fit, Part right, Part left) {
    private static final int SHORTEST_PART = 2;

    /** One of the lines; its positions count from 1 where it begins. */
    record Part(LineFit line, double rsquare, double variance, double rvariance) {
        private static Part of(double[] series, int from, int to) {
            LineFit line = LineFit.of(series, from, to);
            double mean = 0;
            for (int i = from; i < to; i++) {
                mean += series[i] / (to - from);
            }
            double total = 0;
            double left = 0;
            for (int i = from; i < to; i++) {
                double residual = series[i] - line.at(i - from);
                total += (series[i] - mean) * (series[i] - mean);
                left += residual * residual;
            }
            int degrees = Math.max(1, to - from - 1);
            return new Part(line, total == 0 ? 1 : 1 - left / total, total / degrees, left / degrees);
        }
    }

    /** The best two lines; null when the series is too short for them or has elements that are no numbers. */
    static @Nullable TwoLines of(double[] series) {
        int size = series.length;
        if (size < 2 * SHORTEST_PART) {
            return null;
        }
        double[] before = squaresLeft(series, false);
        double[] after = squaresLeft(series, true);
        int best = SHORTEST_PART;
        for (int split = SHORTEST_PART; split <= size - SHORTEST_PART; split++) {
            if (before[split] + after[size - split] < before[best] + after[size - best]) {
                best = split;
            }
        }
        Part left = Part.of(series, 0, best);
        Part right = Part.of(series, best, size);
        double[] fit = new double[size];
        for (int i = 0; i < size; i++) {
            fit[i] = i < best ? left.line().at(i) : right.line().at(i - best);
        }
        double variance = Part.of(series, 0, size).variance();
        double residual = 0;
        for (int i = 0; i < size; i++) {
            residual += (series[i] - fit[i]) * (series[i] - fit[i]);
        }
        double rvariance = residual / (size - 1);
        return Double.isNaN(residual)
                ? null
                : new TwoLines(
                        variance == 0 ? 1 : 1 - rvariance / variance, best, variance, rvariance, fit, right, left);
    }

    /** The sum of squares that a line through the first so many elements leaves, or through the last so many. */
    private static double[] squaresLeft(double[] series, boolean fromEnd) {
        double[] left = new double[series.length + 1];
        double meanX = 0;
        double meanY = 0;
        double squaresX = 0;
        double squaresY = 0;
        double products = 0;
        for (int count = 1; count <= series.length; count++) {
            double y = series[fromEnd ? series.length - count : count - 1];
            double offX = count - meanX;
            double offY = y - meanY;
            meanX += offX / count;
            meanY += offY / count;
            squaresX += offX * (count - meanX);
            squaresY += offY * (y - meanY);
            products += offX * (y - meanY);
            left[count] = squaresX == 0 ? 0 : Math.max(0, squaresY - products * products / squaresX);
        }
        return left;
    }
}
