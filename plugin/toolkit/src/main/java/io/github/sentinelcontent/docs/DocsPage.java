package io.github.sentinelcontent.docs;

/**
 * A page: a plain model whose properties its template prints.
 *
 * <p>Template {@code solution} is the file {@code templates/docs/solution.md.vm}, which sees the page as {@code $page}.
 */
interface DocsPage {
    /** Path below the root of the pages. */
    String path();

    /** Name of the template. */
    String template();

    /** The lines that lead to the indexes. */
    Navigation navigation();
}
