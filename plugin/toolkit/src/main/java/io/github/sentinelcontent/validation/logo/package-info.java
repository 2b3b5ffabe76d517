/** Checks of logos. */
@NullMarked
package io.github.sentinelcontent.validation.logo;

import org.jspecify.annotations.NullMarked;
