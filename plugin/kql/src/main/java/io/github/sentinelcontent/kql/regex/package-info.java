/** Regular expressions as the service understands them, in linear time. */
@NullMarked
package io.github.sentinelcontent.kql.regex;

import org.jspecify.annotations.NullMarked;
