/** Checks of the data collection rules of codeless connectors. */
@NullMarked
package io.github.sentinelcontent.validation.collection;

import org.jspecify.annotations.NullMarked;
