/**
 * Edits that mend what checks find, without changing what the content means.
 *
 * <p>{@link io.github.sentinelcontent.validation.fix.Fixer} is the entry; each {@code Fix} is a class of its own.
 */
@NullMarked
package io.github.sentinelcontent.validation.fix;

import org.jspecify.annotations.NullMarked;
