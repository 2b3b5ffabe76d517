/** Checks on the solution data file in the folder Data. */
@NullMarked
package io.github.sentinelcontent.validation.datafile;

import org.jspecify.annotations.NullMarked;
