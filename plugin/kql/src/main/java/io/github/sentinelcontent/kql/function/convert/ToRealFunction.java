package io.github.sentinelcontent.kql.function.convert;

import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.RealText;
import io.github.sentinelcontent.kql.vector.LongVector;
import io.github.sentinelcontent.kql.vector.RealVector;
import io.github.sentinelcontent.kql.vector.Vector;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code toreal} and {@code todouble}. */
final class ToRealFunction extends Conversion {
    ToRealFunction(String name) {
        super(name, KqlType.REAL, "toreal-function");
    }

    @Override
    @Nullable
    Object convert(KqlType type, Object value) {
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> (double) (Long) value;
            case BOOL -> (Boolean) value ? 1.0 : 0.0;
            case REAL -> value;
            case DECIMAL -> ((BigDecimal) value).doubleValue();
            case STRING -> RealText.parse((String) value);
            default -> null;
        };
    }

    @Override
    @Nullable
    Vector convertColumn(Vector source, int rows) {
        if (!(source instanceof LongVector longs)) {
            return null;
        }
        double[] values = new double[rows];
        long[] from = longs.values();
        for (int i = 0; i < rows; i++) {
            values[i] = from[i];
        }
        return new RealVector(values, longs.nulls(), rows);
    }
}
