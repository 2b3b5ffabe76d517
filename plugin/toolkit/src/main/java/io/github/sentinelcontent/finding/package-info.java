/** Findings: what is wrong with the content, where, and how it is reported. */
@NullMarked
package io.github.sentinelcontent.finding;

import org.jspecify.annotations.NullMarked;
