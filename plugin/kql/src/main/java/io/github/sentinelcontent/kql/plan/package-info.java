/** Immutable, typed query plans that an engine can run. */
@NullMarked
package io.github.sentinelcontent.kql.plan;

import org.jspecify.annotations.NullMarked;
