/** Solutions and their content items as found in a folder. */
@NullMarked
package io.github.sentinelcontent.content;

import org.jspecify.annotations.NullMarked;
