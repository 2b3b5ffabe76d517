/** Checks of analytic rules. */
@NullMarked
package io.github.sentinelcontent.validation.rule;

import org.jspecify.annotations.NullMarked;
