package io.github.sentinelcontent.kql.function.series;

/**
 * A straight line by least squares over the positions 1, 2, 3, … of a series; elements that are no numbers are left
 * out.
 *
 * @param slope rise from one position to the next
 * @param interception value at position 0
 */
record LineFit(double slope, double interception) {

    /** The line through the elements from a 0-based position (inclusive) to another (exclusive). */
    static LineFit of(double[] series, int from, int to) {
        int count = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(series[i])) {
                count++;
                sumX += i - from + 1;
                sumY += series[i];
            }
        }
        if (count == 0) {
            return new LineFit(0, 0);
        }
        double meanX = sumX / count;
        double meanY = sumY / count;
        double products = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(series[i])) {
                double x = i - from + 1 - meanX;
                products += x * (series[i] - meanY);
                squares += x * x;
            }
        }
        double slope = squares == 0 ? 0 : products / squares;
        return new LineFit(slope, meanY - slope * meanX);
    }

    /** The value of the line at a 0-based position. */
    double at(int index) {
        return interception + slope * (index + 1);
    }

    /** The mean of the numbers of a series, 0 when there are none. */
    static double mean(double[] series) {
        int count = 0;
        double sum = 0;
        for (double value : series) {
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
