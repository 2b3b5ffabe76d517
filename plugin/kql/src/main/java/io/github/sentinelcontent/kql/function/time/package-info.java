/** Functions on datetime and timespan values. */
@NullMarked
package io.github.sentinelcontent.kql.function.time;

import org.jspecify.annotations.NullMarked;
