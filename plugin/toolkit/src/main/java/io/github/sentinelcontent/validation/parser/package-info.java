/** Checks of parsers. */
@NullMarked
package io.github.sentinelcontent.validation.parser;

import org.jspecify.annotations.NullMarked;
