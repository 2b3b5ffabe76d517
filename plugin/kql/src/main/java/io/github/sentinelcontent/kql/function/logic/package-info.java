/** Operators and conditional functions: comparison, arithmetic, text search, membership, iff and case. */
@NullMarked
package io.github.sentinelcontent.kql.function.logic;

import org.jspecify.annotations.NullMarked;
