/** Columns of values in memory: primitive arrays with null masks, dictionaries for text. */
@NullMarked
package io.github.sentinelcontent.kql.vector;

import org.jspecify.annotations.NullMarked;
