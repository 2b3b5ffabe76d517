/** Aggregation functions. */
@NullMarked
package io.github.sentinelcontent.kql.function.aggregate;

import org.jspecify.annotations.NullMarked;
