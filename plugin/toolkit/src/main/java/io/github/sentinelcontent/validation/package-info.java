/** Checks on solutions and the findings they report. */
@NullMarked
package io.github.sentinelcontent.validation;

import org.jspecify.annotations.NullMarked;
