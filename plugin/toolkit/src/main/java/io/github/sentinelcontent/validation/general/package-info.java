/** Checks on files of every kind: syntax, encoding, names and ids. */
@NullMarked
package io.github.sentinelcontent.validation.general;

import org.jspecify.annotations.NullMarked;
