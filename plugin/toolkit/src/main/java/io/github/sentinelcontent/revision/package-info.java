/**
 * Content as it was: a revision of a git repository or a folder kept from before, and the files that differ from it.
 */
@NullMarked
package io.github.sentinelcontent.revision;

import org.jspecify.annotations.NullMarked;
