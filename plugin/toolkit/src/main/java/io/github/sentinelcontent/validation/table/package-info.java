/** Checks on the table schemas in the folder Tables. */
@NullMarked
package io.github.sentinelcontent.validation.table;

import org.jspecify.annotations.NullMarked;
