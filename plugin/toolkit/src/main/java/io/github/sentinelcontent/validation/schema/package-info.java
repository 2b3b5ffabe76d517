/** Checks that a JSON Schema carries: each assertion names the check that it stands for. */
@NullMarked
package io.github.sentinelcontent.validation.schema;

import org.jspecify.annotations.NullMarked;
