package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;

/**
 * A query of a workbook, be it of a step or of a parameter.
 *
 * @param role names on the way to it, such as {@code Overview/query - 2}
 * @param node the text, decoded from JSON, with its place in the file
 * @param queryType data source: 0 Logs (KQL), 1 Azure Resource Graph, 7 merge, 8 JSON, 12 Azure Resource Manager; 0 if
 *     absent
 * @param owner the mapping that holds {@code query}
 */
public record WorkbookQuery(String role, ScalarNode node, long queryType, MappingNode owner) {

    /** Tells whether the query is KQL on Logs. */
    public boolean isLogs() {
        return queryType == 0;
    }
}
