/** Functions on arrays and property bags, and access to their members. */
@NullMarked
package io.github.sentinelcontent.kql.function.dynamic;

import org.jspecify.annotations.NullMarked;
