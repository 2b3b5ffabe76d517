/** Checks of sample data. */
@NullMarked
package io.github.sentinelcontent.validation.sample;

import org.jspecify.annotations.NullMarked;
