package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.util.List;

/**
 * {@code variance}, {@code stdev} and {@code covariance} of a sample, and with a final p of a population; of fewer than
 * two rows 0. A variance is the covariance of a column with itself.
 */
final class MomentsAggregation extends DescribedAggregation {
    private final boolean population;
    private final boolean root;

    private MomentsAggregation(String name, String summary, boolean population, boolean root, Signature signature) {
        super(name, summary, name + "-aggregation-function", signature);
        this.population = population;
        this.root = root;
    }

    static MomentsAggregation variance(String name, boolean population) {
        return new MomentsAggregation(name, "computes the variance", population, false, signature("expression"));
    }

    static MomentsAggregation deviation(String name, boolean population) {
        return new MomentsAggregation(
                name, "computes the standard deviation", population, true, signature("expression"));
    }

    static MomentsAggregation covariance(String name, boolean population) {
        return new MomentsAggregation(name, "computes the covariance", population, false, signature("x", "y"));
    }

    private static Signature signature(String... names) {
        Parameter[] parameters = new Parameter[names.length];
        for (int i = 0; i < names.length; i++) {
            parameters[i] = Parameter.scalar(
                    names[i], KqlType.REAL, KqlType.LONG, KqlType.DECIMAL, KqlType.TIMESPAN, KqlType.DATETIME);
        }
        return Signature.of(KqlType.REAL, parameters);
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        return new Moments();
    }

    /** Welford's update, which stays exact for large values that lie close together. */
    private final class Moments implements Accumulator {
        private long[] counts = new long[0];
        private double[] meansX = new double[0];
        private double[] meansY = new double[0];
        private double[] products = new double[0];

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            grow(groupCount);
            RealVector xs = Reading.reals(arguments.get(0), rows);
            RealVector ys = arguments.size() > 1 ? Reading.reals(arguments.get(1), rows) : xs;
            for (int i = 0; i < rows; i++) {
                if (!xs.isNull(i) && !ys.isNull(i)) {
                    add(groups[i], xs.values()[i], ys.values()[i]);
                }
            }
        }

        private void grow(int groupCount) {
            counts = GroupArrays.grow(counts, groupCount);
            meansX = GroupArrays.grow(meansX, groupCount);
            meansY = GroupArrays.grow(meansY, groupCount);
            products = GroupArrays.grow(products, groupCount);
        }

        private void add(int group, double x, double y) {
            long count = ++counts[group];
            double distance = x - meansX[group];
            meansX[group] += distance / count;
            meansY[group] += (y - meansY[group]) / count;
            products[group] += distance * (y - meansY[group]);
        }

        @Override
        public List<Vector> finish(int groupCount) {
            grow(groupCount);
            double[] values = new double[groupCount];
            for (int i = 0; i < groupCount; i++) {
                long divisor = population ? counts[i] : counts[i] - 1;
                double moment = divisor < 1 ? 0 : products[i] / divisor;
                values[i] = root ? Math.sqrt(moment) : moment;
            }
            return List.of(new RealVector(values, null, groupCount));
        }
    }
}
