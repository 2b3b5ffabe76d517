/** Checks of WorkbooksMetadata.json. */
@NullMarked
package io.github.sentinelcontent.validation.workbookmetadata;

import org.jspecify.annotations.NullMarked;
