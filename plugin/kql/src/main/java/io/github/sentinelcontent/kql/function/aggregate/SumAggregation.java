package io.github.sentinelcontent.kql.function.aggregate;

import io.github.sentinelcontent.kql.function.Accumulator;
import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.function.EvaluationContext;
import io.github.sentinelcontent.kql.function.Parameter;
import io.github.sentinelcontent.kql.function.Signature;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.ObjectVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code sum}: nulls count as nothing, no value at all gives zero; a long wraps on overflow. */
final class SumAggregation extends DescribedAggregation {
    SumAggregation() {
        super(
                "sum",
                "adds up the values",
                "sum-aggregation-function",
                Signature.of(
                        SumAggregation::resultType,
                        Parameter.scalar("expression", KqlType.LONG, KqlType.REAL, KqlType.DECIMAL, KqlType.TIMESPAN)));
    }

    private static KqlType resultType(List<Argument> arguments) {
        return switch (arguments.get(0).type()) {
            case INT, LONG -> KqlType.LONG;
            case DECIMAL -> KqlType.DECIMAL;
            case TIMESPAN -> KqlType.TIMESPAN;
            default -> KqlType.REAL;
        };
    }

    @Override
    public Accumulator start(List<Argument> arguments, List<Column> result, EvaluationContext context) {
        KqlType type = result.get(0).type();
        return switch (type) {
            case LONG, TIMESPAN -> new Longs(type);
            case DECIMAL -> new Decimals();
            default -> new Reals();
        };
    }

    private static final class Longs implements Accumulator {
        private final KqlType type;
        private long[] sums = new long[0];

        Longs(KqlType type) {
            this.type = type;
        }

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            if (!(arguments.get(0).flatten() instanceof LongVector longs)) {
                return;
            }
            long[] values = longs.values();
            boolean @Nullable [] nulls = longs.nulls();
            for (int i = 0; i < rows; i++) {
                if (nulls == null || !nulls[i]) {
                    sums[groups[i]] += values[i];
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            return List.of(new LongVector(type, sums, null, groupCount));
        }
    }

    private static final class Reals implements Accumulator {
        private double[] sums = new double[0];

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            RealVector reals = Reading.reals(arguments.get(0), rows);
            double[] values = reals.values();
            boolean @Nullable [] nulls = reals.nulls();
            for (int i = 0; i < rows; i++) {
                if (nulls == null || !nulls[i]) {
                    sums[groups[i]] += values[i];
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            return List.of(new RealVector(sums, null, groupCount));
        }
    }

    private static final class Decimals implements Accumulator {
        private @Nullable BigDecimal[] sums = new BigDecimal[0];

        @Override
        public void add(List<Vector> arguments, int[] groups, int rows, int groupCount) {
            sums = GroupArrays.grow(sums, groupCount);
            for (int i = 0; i < rows; i++) {
                if (arguments.get(0).value(i) instanceof BigDecimal value) {
                    BigDecimal sum = sums[groups[i]];
                    sums[groups[i]] = sum == null ? value : sum.add(value, MathContext.DECIMAL128);
                }
            }
        }

        @Override
        public List<Vector> finish(int groupCount) {
            @Nullable Object[] values = new Object[groupCount];
            for (int i = 0; i < groupCount; i++) {
                BigDecimal sum = i < sums.length ? sums[i] : null;
                values[i] = sum == null ? BigDecimal.ZERO : sum;
            }
            return List.of(new ObjectVector(KqlType.DECIMAL, values, groupCount));
        }
    }
}
