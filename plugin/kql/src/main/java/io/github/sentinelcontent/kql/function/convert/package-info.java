/** Conversions between scalar types and functions that tell about a value. */
@NullMarked
package io.github.sentinelcontent.kql.function.convert;

import org.jspecify.annotations.NullMarked;
