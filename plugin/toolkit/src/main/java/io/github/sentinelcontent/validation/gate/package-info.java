/** What a change reaches: the files that differ from a revision, and the content that uses what they define. */
@NullMarked
package io.github.sentinelcontent.validation.gate;

import org.jspecify.annotations.NullMarked;
