package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.kql.type.Column;
import java.util.List;

/**
 * A table, its page and who uses it.
 *
 * @param page path below the root of the pages
 * @param solutions by name
 * @param connectors by id
 * @param items by type and name
 * @param asimParsers by name
 * @param columns its known columns, empty when none is known
 */
record TableEntry(
        String name,
        String page,
        List<SolutionEntry> solutions,
        List<ConnectorEntry> connectors,
        List<ItemEntry> items,
        List<AsimEntry> asimParsers,
        List<Column> columns) {}
