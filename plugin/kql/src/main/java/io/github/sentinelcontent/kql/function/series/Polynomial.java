package io.github.sentinelcontent.kql.function.series;

/**
 * A polynomial by least squares. Source: <a
 * href="https://learn.microsoft.com/kusto/query/series-fit-poly-function">series_fit_poly</a>.
 *
 * @param coefficients from the highest power to the constant
 * @param fit the values at all positions
 */
record Polynomial(double rsquare, double[] coefficients, double variance, double rvariance, double[] fit) {
    static final int HIGHEST_DEGREE = 30;

    /** The best polynomial of a degree through points, of which there are more than the degree. */
    static Polynomial of(double[] positions, double[] series, int degree) {
        double scale = 0;
        for (double position : positions) {
            scale = Math.max(scale, Math.abs(position));
        }
        scale = scale == 0 ? 1 : scale;
        double[] ascending = solve(powers(positions, scale, degree), series);
        double[] coefficients = new double[degree + 1];
        for (int power = 0; power <= degree; power++) {
            coefficients[degree - power] = ascending[power] / Math.pow(scale, power);
        }
        return withQuality(positions, series, coefficients);
    }

    /** The powers of the positions, one array for each power from 0 on. */
    private static double[][] powers(double[] positions, double scale, int degree) {
        double[][] powers = new double[degree + 1][positions.length];
        for (int i = 0; i < positions.length; i++) {
            double value = 1;
            for (int power = 0; power <= degree; power++) {
                powers[power][i] = value;
                value *= positions[i] / scale;
            }
        }
        return powers;
    }

    /** Makes the columns orthogonal one by one (Gram and Schmidt), then puts in backwards. */
    private static double[] solve(double[][] columns, double[] values) {
        int count = columns.length;
        double[][] factors = new double[count][count];
        double[] wanted = new double[count];
        double[] rest = values.clone();
        for (int c = 0; c < count; c++) {
            double length = Math.sqrt(dot(columns[c], columns[c]));
            factors[c][c] = length;
            scale(columns[c], length == 0 ? 0 : 1 / length);
            for (int later = c + 1; later < count; later++) {
                factors[c][later] = dot(columns[c], columns[later]);
                subtract(columns[later], columns[c], factors[c][later]);
            }
            wanted[c] = dot(columns[c], rest);
            subtract(rest, columns[c], wanted[c]);
        }
        double[] solution = new double[count];
        for (int c = count - 1; c >= 0; c--) {
            double value = wanted[c];
            for (int later = c + 1; later < count; later++) {
                value -= factors[c][later] * solution[later];
            }
            solution[c] = factors[c][c] == 0 ? 0 : value / factors[c][c];
        }
        return solution;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static void scale(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    private static void subtract(double[] from, double[] column, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= column[i] * times;
        }
    }

    private static Polynomial withQuality(double[] positions, double[] series, double[] coefficients) {
        double[] fit = new double[series.length];
        double mean = LineFit.mean(series);
        double total = 0;
        double left = 0;
        for (int i = 0; i < fit.length; i++) {
            for (double coefficient : coefficients) {
                fit[i] = fit[i] * positions[i] + coefficient;
            }
            total += (series[i] - mean) * (series[i] - mean);
            left += (series[i] - fit[i]) * (series[i] - fit[i]);
        }
        int degrees = Math.max(1, series.length - 1);
        return new Polynomial(total == 0 ? 1 : 1 - left / total, coefficients, total / degrees, left / degrees, fit);
    }
}
