/** Checks of KQL queries. */
@NullMarked
package io.github.sentinelcontent.validation.query;

import org.jspecify.annotations.NullMarked;
