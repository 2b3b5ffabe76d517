/** Known findings that a run does not report again, for gradual adoption. */
@NullMarked
package io.github.sentinelcontent.validation.baseline;

import org.jspecify.annotations.NullMarked;
