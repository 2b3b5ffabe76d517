/** One class per scalar function, aggregation or plugin; BuiltinFunctions lists them. */
@NullMarked
package io.github.sentinelcontent.kql.function;

import org.jspecify.annotations.NullMarked;
