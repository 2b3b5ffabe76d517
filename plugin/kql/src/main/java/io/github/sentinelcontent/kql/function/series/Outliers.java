package io.github.sentinelcontent.kql.function.series;

import java.util.Arrays;

/**
 * Tukey's fences: how many ranges between the quartiles a value lies outside of them. Other percentiles are brought to
 * quartiles as in a normal distribution, so that a score means the same with each pair of percentiles. Source: <a
 * href="https://learn.microsoft.com/kusto/query/series-outliers-function">series_outliers</a>.
 */
final class Outliers {
    private static final double QUARTILE = 25;

    /** The least range, as a share of the largest value, so that all scores are numbers. */
    private static final double LEAST_RANGE = 1e-9;

    private Outliers() {}

    /** The score of each value; 0 between the quartiles and for elements that are no numbers. */
    static double[] scores(double[] values, double lowPercentile, double highPercentile) {
        double[] scores = new double[values.length];
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return scores;
        }
        double middle = percentile(sorted, 50);
        double low = middle + (percentile(sorted, lowPercentile) - middle) * toQuartile(100 - lowPercentile);
        double high = middle + (percentile(sorted, highPercentile) - middle) * toQuartile(highPercentile);
        double largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
        double range = Math.max(high - low, largest * LEAST_RANGE);
        for (int i = 0; i < values.length; i++) {
            if (values[i] > high) {
                scores[i] = (values[i] - high) / range;
            } else if (values[i] < low) {
                scores[i] = (values[i] - low) / range;
            }
        }
        return scores;
    }

    /** The share of the way from the median to a percentile above it that ends at the upper quartile. */
    private static double toQuartile(double percentile) {
        return percentile <= 50 || percentile == 100 - QUARTILE
                ? 1
                : Normal.quantile(1 - QUARTILE / 100) / Normal.quantile(percentile / 100);
    }

    /** A percentile of sorted values, interpolated between neighbours. */
    static double percentile(double[] sorted, double percentile) {
        double rank = (sorted.length - 1) * percentile / 100;
        int below = (int) Math.max(0, Math.min(rank, sorted.length - 1));
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (rank - below);
    }
}
