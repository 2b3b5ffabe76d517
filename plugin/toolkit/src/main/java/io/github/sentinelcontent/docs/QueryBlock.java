package io.github.sentinelcontent.docs;

import java.util.List;

/**
 * A query in a block of code.
 *
 * @param title heading, empty for the only query of an item
 */
record QueryBlock(String title, String block) {

    static List<QueryBlock> of(List<QueryText> queries) {
        return queries.stream()
                .map(query -> new QueryBlock(Markdown.inline(query.title()), Markdown.fence("kusto", query.text())))
                .toList();
    }
}
