package io.github.sentinelcontent.content;

import io.github.sentinelcontent.source.ScalarNode;

/**
 * A KQL query of a content item.
 *
 * @param role where it stands, such as {@code query} or {@code graphQueries[0].baseQuery}
 * @param node the text with its place in the file
 */
public record ContentQuery(String role, ScalarNode node) {

    /** Returns the text of the query. */
    public String text() {
        return node.text();
    }
}
