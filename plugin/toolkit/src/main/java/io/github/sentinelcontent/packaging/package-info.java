/** Builds mainTemplate.json, createUiDefinition.json and the archive of a solution. */
@NullMarked
package io.github.sentinelcontent.packaging;

import org.jspecify.annotations.NullMarked;
