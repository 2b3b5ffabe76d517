/** Types, columns, row schemas and the Java form of scalar values. */
@NullMarked
package io.github.sentinelcontent.kql.type;

import org.jspecify.annotations.NullMarked;
