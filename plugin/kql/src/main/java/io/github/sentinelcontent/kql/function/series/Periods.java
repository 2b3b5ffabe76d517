package io.github.sentinelcontent.kql.function.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How strongly a series repeats itself after a number of points.
 *
 * <p>The score of a period is the correlation of the series with itself at the distance of one period or of two,
 * whichever is less, so that a period has to be seen at least twice. Source of bounds and order: <a
 * href="https://learn.microsoft.com/kusto/query/series-periods-detect-function">series_periods_detect</a>.
 */
final class Periods {
    static final int SHORTEST = 4;

    /** What a longer period must score more than the shorter one of which it is a multiple. */
    private static final double GAIN_OF_MULTIPLE = 0.05;

    /** How far, as a share of a peak, the correlation must fall between two peaks. */
    private static final double VALLEY = 0.5;

    /** The least score of a period that is found; what scores less is chance. */
    private static final double LEAST_SCORE = 0.2;

    private final double[] correlation;

    private Periods(double[] correlation) {
        this.correlation = correlation;
    }

    /** The periods of a series; elements that are no numbers count as its mean. */
    static Periods of(double[] series) {
        int size = series.length;
        int padded = Fourier.powerOfTwo(2 * size);
        double[] real = new double[padded];
        double mean = LineFit.mean(series);
        for (int i = 0; i < size; i++) {
            real[i] = Double.isNaN(series[i]) ? 0 : series[i] - mean;
        }
        double[][] spectrum = Fourier.transform(real, new double[padded]);
        for (int i = 0; i < padded; i++) {
            spectrum[0][i] = spectrum[0][i] * spectrum[0][i] + spectrum[1][i] * spectrum[1][i];
        }
        double[] products = Fourier.inverse(spectrum[0], new double[padded])[0];
        double[] correlation = new double[size];
        double variance = size == 0 ? 0 : products[0] / size;
        for (int lag = 0; lag < size && variance > 0; lag++) {
            correlation[lag] = products[lag] / (size - lag) / variance;
        }
        return new Periods(correlation);
    }

    /** The score of a period from 0 to 1; 0 for periods that are too short or too long to be seen. */
    double score(double period) {
        if (!(period >= SHORTEST) || period > correlation.length / 2.0) {
            return 0;
        }
        return Math.min(1, Math.max(0, Math.min(at(period), at(2 * period))));
    }

    private double at(double lag) {
        int below = (int) lag;
        double share = lag - below;
        if (share == 0) {
            return below < correlation.length ? correlation[below] : 0;
        }
        return below + 1 < correlation.length ? correlation[below] * (1 - share) + correlation[below + 1] * share : 0;
    }

    /** The periods within bounds at which the correlation has a peak, best first. */
    List<Period> best(double shortest, double longest) {
        int last = (int) Math.max(0, Math.min(longest, correlation.length / 2));
        double[] scores = new double[last + 1];
        List<Period> periods = new ArrayList<>();
        double valley = 1;
        for (int lag = 1; lag <= last; lag++) {
            if (lag >= Math.max(SHORTEST, shortest) && isPeak(lag, valley)) {
                double score = score(lag);
                if (score > bestDivisor(lag, scores)) {
                    scores[lag] = score;
                    periods.add(new Period(lag, score));
                }
            }
            valley = Math.min(valley, correlation[lag]);
        }
        periods.sort(Comparator.comparingDouble(Period::score).reversed());
        return periods;
    }

    /** Whether no lag up to a third shorter or longer correlates more, and the correlation fell on the way there. */
    private boolean isPeak(int lag, double valley) {
        if (valley > VALLEY * correlation[lag]) {
            return false;
        }
        int reach = lag / 3;
        for (int off = 1; off <= reach; off++) {
            double after = lag + off < correlation.length ? correlation[lag + off] : 0;
            if (correlation[lag - off] > correlation[lag] || after > correlation[lag]) {
                return false;
            }
        }
        return true;
    }

    /** What a period must exceed: the score of a period found before, of which it is a multiple. */
    private static double bestDivisor(int lag, double[] scores) {
        double best = LEAST_SCORE;
        for (int times = 2; lag / times >= SHORTEST; times++) {
            int divisor = Math.round((float) lag / times);
            if (scores[divisor] > 0 && Math.abs(divisor * times - lag) <= 1) {
                best = Math.max(best, scores[divisor] + GAIN_OF_MULTIPLE);
            }
        }
        return best;
    }

    /**
     * A period.
     *
     * @param length in points
     * @param score from 0 to 1
     */
    record Period(double length, double score) {}
}
