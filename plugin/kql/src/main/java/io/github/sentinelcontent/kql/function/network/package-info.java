/** Functions on IPv4 and IPv6 addresses and ranges. */
@NullMarked
package io.github.sentinelcontent.kql.function.network;

import org.jspecify.annotations.NullMarked;
