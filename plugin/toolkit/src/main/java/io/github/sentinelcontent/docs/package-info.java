/** Generates the documentation pages of solutions. */
@NullMarked
package io.github.sentinelcontent.docs;

import org.jspecify.annotations.NullMarked;
