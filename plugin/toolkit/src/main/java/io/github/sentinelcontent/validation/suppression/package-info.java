/** Findings that users keep back with a reason, in comments and in the configuration. */
@NullMarked
package io.github.sentinelcontent.validation.suppression;

import org.jspecify.annotations.NullMarked;
