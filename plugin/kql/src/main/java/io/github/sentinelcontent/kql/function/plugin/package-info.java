/** Plugins that {@code evaluate} calls: a table from a table. */
@NullMarked
package io.github.sentinelcontent.kql.function.plugin;

import org.jspecify.annotations.NullMarked;
