/** Checks of ASIM parsers. */
@NullMarked
package io.github.sentinelcontent.validation.asim;

import org.jspecify.annotations.NullMarked;
