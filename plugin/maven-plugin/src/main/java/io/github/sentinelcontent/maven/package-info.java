/** The goals: each one call into the toolkit. */
@NullMarked
package io.github.sentinelcontent.maven;

import org.jspecify.annotations.NullMarked;
