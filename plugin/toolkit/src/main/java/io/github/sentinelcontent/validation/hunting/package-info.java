/** Checks of hunting queries. */
@NullMarked
package io.github.sentinelcontent.validation.hunting;

import org.jspecify.annotations.NullMarked;
