/** Source files and the values in them, each knowing its line and column. */
@NullMarked
package io.github.sentinelcontent.source;

import org.jspecify.annotations.NullMarked;
