/** Files that readers see as a whole: the old content or the new one, never half of it. */
@NullMarked
package io.github.sentinelcontent.output;

import org.jspecify.annotations.NullMarked;
