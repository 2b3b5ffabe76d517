/** Checks that compare a solution with what it was before: ids, versions, what is gone. */
@NullMarked
package io.github.sentinelcontent.validation.history;

import org.jspecify.annotations.NullMarked;
