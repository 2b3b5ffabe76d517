/** Resolves names and types of a syntax tree and produces a plan; no data touched. */
@NullMarked
package io.github.sentinelcontent.kql.bind;

import org.jspecify.annotations.NullMarked;
