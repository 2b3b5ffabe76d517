package io.github.sentinelcontent.kql.function.math;

/** The gamma function by the approximation of Lanczos with g = 7 and nine terms, good to about 15 digits. */
final class Gamma {
    private static final double[] TERMS = {
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7
    };
    private static final double G = 7;
    private static final int LARGEST_EXACT = 20;

    private Gamma() {}

    static double gamma(double x) {
        if (x == Math.rint(x) && x > 0 && x <= LARGEST_EXACT) {
            return factorial((int) x - 1);
        }
        if (x < 0.5) {
            return Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x));
        }
        return Math.exp(logGamma(x));
    }

    /** The logarithm of the absolute value of gamma. */
    static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - logGamma(1 - x);
        }
        double sum = TERMS[0];
        for (int i = 1; i < TERMS.length; i++) {
            sum += TERMS[i] / (x - 1 + i);
        }
        double t = x - 1 + G + 0.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }

    private static double factorial(int n) {
        double product = 1;
        for (int i = 2; i <= n; i++) {
            product *= i;
        }
        return product;
    }
}
