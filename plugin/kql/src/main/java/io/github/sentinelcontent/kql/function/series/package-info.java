/** The functions over series: arrays of numbers, one per point of an axis. */
@NullMarked
package io.github.sentinelcontent.kql.function.series;

import org.jspecify.annotations.NullMarked;
