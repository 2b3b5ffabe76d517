/** The Kusto Query Language: compile a query against known tables and functions, and run it on rows. */
@NullMarked
package io.github.sentinelcontent.kql;

import org.jspecify.annotations.NullMarked;
