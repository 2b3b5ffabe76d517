/** The embedded engine: lexer to result behind the public interface. */
@NullMarked
package io.github.sentinelcontent.kql.engine;

import org.jspecify.annotations.NullMarked;
