package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import org.jspecify.annotations.Nullable;

/** The same value in every row. */
public final class ConstantVector extends Vector {
    private final @Nullable Object value;

    /** A column of {@code size} rows that all hold {@code value}, given in its Java form. */
    public ConstantVector(KqlType type, @Nullable Object value, int size) {
        super(type, size);
        this.value = type == KqlType.STRING && value == null ? "" : value;
    }

    /** Stands for a column that nobody reads. */
    public static ConstantVector unread(KqlType type, int size) {
        return new ConstantVector(type, null, size);
    }

    /** The value of every row. */
    public @Nullable Object constant() {
        return value;
    }

    @Override
    public boolean isNull(int row) {
        return value == null;
    }

    @Override
    public @Nullable Object value(int row) {
        return value;
    }

    @Override
    public Vector take(int[] rows, int count) {
        for (int i = 0; i < count; i++) {
            if (rows[i] < 0 && value != null) {
                return flatten().take(rows, count);
            }
        }
        return new ConstantVector(type(), value, count);
    }

    @Override
    public Vector slice(int from, int to) {
        return new ConstantVector(type(), value, to - from);
    }

    @Override
    public Vector flatten() {
        VectorBuilder builder = VectorBuilder.of(type(), size());
        for (int i = 0; i < size(); i++) {
            builder.append(value);
        }
        return builder.build();
    }
}
