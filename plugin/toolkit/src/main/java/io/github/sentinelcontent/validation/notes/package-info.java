/** Checks on ReleaseNotes.md. */
@NullMarked
package io.github.sentinelcontent.validation.notes;

import org.jspecify.annotations.NullMarked;
