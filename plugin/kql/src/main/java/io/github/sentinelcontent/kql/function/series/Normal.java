package io.github.sentinelcontent.kql.function.series;

/** The normal distribution with mean 0 and deviation 1. */
final class Normal {
    private static final double WIDEST = 10;

    private Normal() {}

    /** The value below which a share between 0.5 and 1 lies. */
    static double quantile(double share) {
        double low = 0;
        double high = WIDEST;
        while (high - low > Math.ulp(high) * 2) {
            double middle = (low + high) / 2;
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share below a value that is not negative, by the series of the error function. */
    private static double below(double value) {
        double term = value;
        double sum = value;
        for (int i = 1; i < 1000 && term > sum * 1e-17; i++) {
            term *= value * value / (2 * i + 1);
            sum += term;
        }
        return Math.min(1, 0.5 + sum * Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI));
    }
}
