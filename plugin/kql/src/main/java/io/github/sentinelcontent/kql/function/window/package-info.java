/** Functions that look at other rows of a serialized table. */
@NullMarked
package io.github.sentinelcontent.kql.function.window;

import org.jspecify.annotations.NullMarked;
