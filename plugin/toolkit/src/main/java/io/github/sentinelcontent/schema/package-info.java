/** Table schemas, stored functions and watchlists that the queries of a solution may use, as a KQL catalog. */
@NullMarked
package io.github.sentinelcontent.schema;

import org.jspecify.annotations.NullMarked;
