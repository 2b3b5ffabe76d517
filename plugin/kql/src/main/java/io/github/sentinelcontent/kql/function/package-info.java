/** What functions, aggregations and plugins are; one sub-package per family holds one class per function. */
@NullMarked
package io.github.sentinelcontent.kql.function;

import org.jspecify.annotations.NullMarked;
