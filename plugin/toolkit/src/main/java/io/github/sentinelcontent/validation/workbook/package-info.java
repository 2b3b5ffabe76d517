/** Checks on workbooks. */
@NullMarked
package io.github.sentinelcontent.validation.workbook;

import org.jspecify.annotations.NullMarked;
