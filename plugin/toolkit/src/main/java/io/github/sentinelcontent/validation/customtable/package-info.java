/** Checks of the table resources of codeless connectors. */
@NullMarked
package io.github.sentinelcontent.validation.customtable;

import org.jspecify.annotations.NullMarked;
