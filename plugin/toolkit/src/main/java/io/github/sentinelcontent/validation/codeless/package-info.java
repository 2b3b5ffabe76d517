/** Checks of codeless connectors: definition and poller. */
@NullMarked
package io.github.sentinelcontent.validation.codeless;

import org.jspecify.annotations.NullMarked;
