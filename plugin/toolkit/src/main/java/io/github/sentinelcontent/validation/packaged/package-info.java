/** Checks on packages: mainTemplate.json (MT), createUiDefinition.json (UI) and the archive (PKG). */
@NullMarked
package io.github.sentinelcontent.validation.packaged;

import org.jspecify.annotations.NullMarked;
