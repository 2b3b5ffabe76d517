/** Functions on text: searching, replacing, splitting, hashing, encoding and parsing. */
@NullMarked
package io.github.sentinelcontent.kql.function.text;

import org.jspecify.annotations.NullMarked;
