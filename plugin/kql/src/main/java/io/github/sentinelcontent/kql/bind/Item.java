package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.plan.BoundExpression;
import io.github.sentinelcontent.kql.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * A bound item of {@code project}, {@code extend}, {@code summarize by} and the like.
 *
 * @param given the name that the query gives, null when it gives none
 * @param own the name that the expression has by itself, null when it has none
 * @param plainColumn whether the expression is just the name of a column
 */
record Item(@Nullable String given, @Nullable String own, boolean plainColumn, BoundExpression expression, Span span) {}
