package io.github.sentinelcontent.kql.vector;

import io.github.sentinelcontent.kql.type.KqlType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects values in their Java form into a {@link Vector}; grows as needed. */
public abstract sealed class VectorBuilder {
    /** Above this share of distinct texts a dictionary costs more than it saves. */
    private static final double DICTIONARY_SHARE = 0.5;

    /** How many rows it takes to tell: a few thousand users or addresses all look new in the first thousand rows. */
    private static final int DICTIONARY_TRIAL = 16_384;

    int size;

    private VectorBuilder() {}

    /** A builder for values of this type, with room for {@code capacity} rows at first. */
    public static VectorBuilder of(KqlType type, int capacity) {
        int room = Math.max(capacity, 16);
        return switch (type) {
            case INT, LONG, DATETIME, TIMESPAN -> new Longs(type, room);
            case REAL -> new Reals(room);
            case BOOL -> new Bools(room);
            case STRING -> new Strings(room);
            case DECIMAL, GUID, DYNAMIC, UNKNOWN -> new Objects(type, room);
        };
    }

    /** Adds a value in its Java form; null adds a null, for strings the empty text. */
    public abstract void append(@Nullable Object value);

    /** Number of rows so far. */
    public final int size() {
        return size;
    }

    /** The vector of all rows; the builder is not used afterwards. */
    public abstract Vector build();

    private static final class Longs extends VectorBuilder {
        private final KqlType type;
        private long[] values;
        private boolean @Nullable [] nulls;

        Longs(KqlType type, int capacity) {
            this.type = type;
            this.values = new long[capacity];
        }

        @Override
        public void append(@Nullable Object value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                nulls = nulls == null ? null : Arrays.copyOf(nulls, size * 2);
            }
            if (value == null) {
                nulls = nulls == null ? new boolean[values.length] : nulls;
                nulls[size] = true;
            } else {
                values[size] = (Long) value;
            }
            size++;
        }

        @Override
        public Vector build() {
            return new LongVector(type, values, nulls, size);
        }
    }

    private static final class Reals extends VectorBuilder {
        private double[] values;
        private boolean @Nullable [] nulls;

        Reals(int capacity) {
            this.values = new double[capacity];
        }

        @Override
        public void append(@Nullable Object value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                nulls = nulls == null ? null : Arrays.copyOf(nulls, size * 2);
            }
            if (value == null) {
                nulls = nulls == null ? new boolean[values.length] : nulls;
                nulls[size] = true;
            } else {
                values[size] = (Double) value;
            }
            size++;
        }

        @Override
        public Vector build() {
            return new RealVector(values, nulls, size);
        }
    }

    private static final class Bools extends VectorBuilder {
        private boolean[] values;
        private boolean @Nullable [] nulls;

        Bools(int capacity) {
            this.values = new boolean[capacity];
        }

        @Override
        public void append(@Nullable Object value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                nulls = nulls == null ? null : Arrays.copyOf(nulls, size * 2);
            }
            if (value == null) {
                nulls = nulls == null ? new boolean[values.length] : nulls;
                nulls[size] = true;
            } else {
                values[size] = (Boolean) value;
            }
            size++;
        }

        @Override
        public Vector build() {
            return new BoolVector(values, nulls, size);
        }
    }

    /** Starts with a dictionary and turns plain when the texts hardly repeat. */
    private static final class Strings extends VectorBuilder {
        private String[] plain = {};
        private int[] codes;
        private @Nullable TextNumbering dictionary = new TextNumbering();

        Strings(int capacity) {
            this.codes = new int[capacity];
        }

        @Override
        public void append(@Nullable Object value) {
            String text = value == null ? "" : (String) value;
            if (dictionary == null) {
                appendPlain(text);
                return;
            }
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            codes[size++] = dictionary.number(text);
            if (size >= DICTIONARY_TRIAL && dictionary.size() > size * DICTIONARY_SHARE) {
                turnPlain(dictionary);
            }
        }

        private void turnPlain(TextNumbering texts) {
            plain = new String[Math.max(codes.length, size)];
            for (int i = 0; i < size; i++) {
                plain[i] = texts.text(codes[i]);
            }
            dictionary = null;
        }

        private void appendPlain(String text) {
            if (size == plain.length) {
                plain = Arrays.copyOf(plain, size * 2);
            }
            plain[size++] = text;
        }

        @Override
        public Vector build() {
            return dictionary == null
                    ? StringVector.plain(plain, size)
                    : StringVector.dictionary(dictionary.texts(), codes, size);
        }
    }

    private static final class Objects extends VectorBuilder {
        private final KqlType type;
        private @Nullable Object[] values;

        Objects(KqlType type, int capacity) {
            this.type = type;
            this.values = new Object[capacity];
        }

        @Override
        public void append(@Nullable Object value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        @Override
        public Vector build() {
            return new ObjectVector(type, values, size);
        }
    }
}
