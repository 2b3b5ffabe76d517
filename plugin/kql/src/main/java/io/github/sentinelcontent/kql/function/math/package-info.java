/** Mathematical functions, rounding and bit operations. */
@NullMarked
package io.github.sentinelcontent.kql.function.math;

import org.jspecify.annotations.NullMarked;
