/** Checks on SolutionMetadata.json. */
@NullMarked
package io.github.sentinelcontent.validation.metadata;

import org.jspecify.annotations.NullMarked;
