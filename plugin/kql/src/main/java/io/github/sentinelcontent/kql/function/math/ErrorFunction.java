package io.github.sentinelcontent.kql.function.math;

/** The error function: its power series near zero, the continued fraction of its complement further out. */
final class ErrorFunction {
    private static final double SERIES_LIMIT = 2;
    private static final int FRACTION_TERMS = 120;

    private ErrorFunction() {}

    static double erf(double x) {
        double size = Math.abs(x);
        return size < SERIES_LIMIT ? series(x) : Math.signum(x) * (1 - fraction(size));
    }

    static double erfc(double x) {
        if (Math.abs(x) < SERIES_LIMIT) {
            return 1 - series(x);
        }
        return x > 0 ? fraction(x) : 2 - fraction(-x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > Math.ulp(sum) / 4; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }

    private static double fraction(double x) {
        double tail = x;
        for (int n = FRACTION_TERMS; n > 0; n--) {
            tail = x + n / 2.0 / tail;
        }
        return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
    }
}
