/**
 * Types, columns, row schemas and the Java form of scalar values.
 *
 * <p>Java form of a value, everywhere in the engine: bool is {@link java.lang.Boolean}; int, long, datetime (ticks
 * of 100 ns since 0001-01-01) and timespan (ticks) are {@link java.lang.Long}; real is {@link java.lang.Double};
 * decimal is {@link java.math.BigDecimal}; guid is {@link java.util.UUID}; string is {@link java.lang.String} and
 * never null; a null of any other type is Java {@code null}. A dynamic value is {@code null}, Boolean, Long,
 * Double, BigDecimal, String, UUID, {@link io.github.sentinelcontent.kql.type.Datetime},
 * {@link io.github.sentinelcontent.kql.type.Timespan}, an unmodifiable {@link java.util.List} or an unmodifiable
 * {@link java.util.Map} in property order, nested in the same way.
 */
@NullMarked
package io.github.sentinelcontent.kql.type;

import org.jspecify.annotations.NullMarked;
