/** Checks on the page of classic data connectors. */
@NullMarked
package io.github.sentinelcontent.validation.connector;

import org.jspecify.annotations.NullMarked;
