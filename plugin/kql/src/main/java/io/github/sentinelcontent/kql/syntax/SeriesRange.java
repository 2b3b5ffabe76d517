package io.github.sentinelcontent.kql.syntax;

import org.jspecify.annotations.Nullable;

/** The bounds of the axis of {@code make-series} as read. */
record SeriesRange(@Nullable Expression from, @Nullable Expression to, Expression step) {}
