package io.github.sentinelcontent.kql.syntax;

/** The type of a literal and the Java form of its value. */
public enum LiteralKind {
    /** {@link Boolean}. */
    BOOL,
    /** {@link Long} in the range of 32 bits, from {@code int(5)}. */
    INT,
    /** {@link Long}. */
    LONG,
    /** {@link Double}. */
    REAL,
    /** {@link java.math.BigDecimal}. */
    DECIMAL,
    /** {@link String}; adjacent literals are joined. */
    STRING,
    /** {@link Long}: ticks of 100 ns since 0001-01-01T00:00:00Z. */
    DATETIME,
    /** {@link Long}: ticks of 100 ns. */
    TIMESPAN,
    /** {@link java.util.UUID}. */
    GUID,
    /**
     * {@code null}, {@link Boolean}, {@link Long}, {@link Double}, {@link String}, {@link java.util.List},
     * {@link java.util.Map} in the order written, or a {@link Literal} of another kind for values that JSON has not, such as
     * {@code datetime(2024-01-01)}; lists and maps hold the same forms.
     */
    DYNAMIC
}
