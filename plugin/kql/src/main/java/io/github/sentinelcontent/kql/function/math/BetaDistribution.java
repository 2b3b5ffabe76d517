package io.github.sentinelcontent.kql.function.math;

/** The beta distribution for shapes above 0 and values from 0 to 1. */
final class BetaDistribution {
    private static final int MOST_TERMS = 10_000;
    private static final double PRECISION = 1e-16;
    private static final double TINY = 1e-300;

    private BetaDistribution() {}

    static double density(double x, double alpha, double beta) {
        return Math.exp(product(alpha - 1, Math.log(x)) + product(beta - 1, Math.log1p(-x)) - logBeta(alpha, beta));
    }

    /** The logarithm of a power, of which the one with exponent zero is 1 also for zero. */
    private static double product(double exponent, double logarithm) {
        return exponent == 0 ? 0 : exponent * logarithm;
    }

    /** The regularized incomplete beta function. */
    static double cumulative(double x, double alpha, double beta) {
        if (x == 0 || x == 1) {
            return x;
        }
        double front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta(alpha, beta));
        return x < (alpha + 1) / (alpha + beta + 2)
                ? front * fraction(x, alpha, beta) / alpha
                : 1 - front * fraction(1 - x, beta, alpha) / beta;
    }

    /** The value of a cumulative probability, found by halving until no number lies between. */
    static double inverse(double probability, double alpha, double beta) {
        if (probability == 0 || probability == 1) {
            return probability;
        }
        double low = 0;
        double high = 1;
        double middle = 0.5;
        while (low < middle && middle < high) {
            if (cumulative(middle, alpha, beta) < probability) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return high;
    }

    private static double logBeta(double alpha, double beta) {
        return Gamma.logGamma(alpha) + Gamma.logGamma(beta) - Gamma.logGamma(alpha + beta);
    }

    /** The continued fraction of the incomplete beta function, evaluated by the method of Lentz. */
    private static double fraction(double x, double alpha, double beta) {
        double c = 1;
        double d = 1 / atLeastTiny(1 - (alpha + beta) * x / (alpha + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (beta - m) * x / ((alpha + 2 * m - 1) * (alpha + 2 * m));
            d = 1 / atLeastTiny(1 + even * d);
            c = atLeastTiny(1 + even / c);
            value *= d * c;
            double odd = -(alpha + m) * (alpha + beta + m) * x / ((alpha + 2 * m) * (alpha + 2 * m + 1));
            d = 1 / atLeastTiny(1 + odd * d);
            c = atLeastTiny(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                return value;
            }
        }
        return value;
    }

    private static double atLeastTiny(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
