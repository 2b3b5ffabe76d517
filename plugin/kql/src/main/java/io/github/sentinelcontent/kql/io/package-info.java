/** Reads NDJSON, CSV, JSON and Log Analytics responses into tables. */
@NullMarked
package io.github.sentinelcontent.kql.io;

import org.jspecify.annotations.NullMarked;
