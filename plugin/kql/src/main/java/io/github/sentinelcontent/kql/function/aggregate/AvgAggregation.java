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
import io.github.sentinelcontent.kql.vector.VectorBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code avg}: the mean of the values that are not null; NaN, or null for times and decimals, when there is none. */
final class AvgAggregation extends DescribedAggregation {
    AvgAggregation() {
        super(
                "avg",
                "computes the mean of the values",
                "avg-aggregation-function",
                Signature.of(
                        AvgAggregation::resultType,
                        Parameter.scalar(
                                "expression",
                                KqlType.LONG,
                                KqlType.REAL,
                                KqlType.DECIMAL,
                                KqlType.TIMESPAN,
                                KqlType.DATETIME)));
    }

    private static KqlType resultType(List<Argument> arguments) {
        KqlType type = arguments.get(0).type();
        return switch (type) {
            case DECIMAL, TIMESPAN, DATETIME -> type;
            default -> KqlType.REAL;
        };
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = result.get(0).type();
        return switch (type) {
            case DECIMAL, TIMESPAN, DATETIME -> new Exact(type);
            default -> new Reals();
        };
    }

    private static final class Reals implements Accumulator {
        private double[] sums = new double[0];
        private long[] counts = new long[0];

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            counts = GroupArrays.grow(counts, groupCount);
            RealVector reals = Reading.reals(arguments.get(0), rows);
            double[] values = reals.values();
            boolean @Nullable [] nulls = reals.nulls();
            for (int i = 0; i < rows; i++) {
                if (nulls == null || !nulls[i]) {
                    sums[groups[i]] += values[i];
                    counts[groups[i]]++;
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            double[] means = GroupArrays.grow(sums, groupCount).clone();
            counts = GroupArrays.grow(counts, groupCount);
            for (int i = 0; i < groupCount; i++) {
                means[i] = counts[i] == 0 ? Double.NaN : means[i] / counts[i];
            }
            return List.of(new RealVector(means, null, groupCount));
        }
    }

    /** Means of ticks and decimals; sums of ticks do not fit a long. */
    private static final class Exact implements Accumulator {
        private final KqlType type;
        private @Nullable BigDecimal[] sums = new BigDecimal[0];
        private long[] counts = new long[0];

        Exact(KqlType type) {
            this.type = type;
        }

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            counts = GroupArrays.grow(counts, groupCount);
            for (int i = 0; i < rows; i++) {
                Object value = arguments.get(0).value(i);
                if (value != null) {
                    BigDecimal number =
                            value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Long) value);
                    BigDecimal sum = sums[groups[i]];
                    sums[groups[i]] = sum == null ? number : sum.add(number, MathContext.DECIMAL128);
                    counts[groups[i]]++;
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            VectorBuilder builder = VectorBuilder.of(type, groupCount);
            for (int i = 0; i < groupCount; i++) {
                builder.append(i < sums.length ? mean(sums[i], counts[i]) : null);
            }
            return List.of(builder.build());
        }

        private @Nullable Object mean(@Nullable BigDecimal sum, long count) {
            if (sum == null) {
                return null;
            }
            BigDecimal mean = sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
            return type == KqlType.DECIMAL
                    ? mean
                    : (Long) mean.setScale(0, RoundingMode.DOWN).longValue();
        }
    }
}
