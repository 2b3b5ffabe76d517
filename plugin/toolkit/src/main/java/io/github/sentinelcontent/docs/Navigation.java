package io.github.sentinelcontent.docs;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines that lead from a page to the indexes.
 *
 * @param bar the indexes
 * @param top the way back, below the bar at the top; empty on index pages
 * @param bottom the way back, below the bar at the bottom; empty on index pages
 */
record Navigation(String bar, String top, String bottom) {

    /** The indexes; none is the page of its own family. */
    private enum Index {
        SOLUTIONS("Solutions", "solutions-index.md"),
        CONNECTORS("Connectors", "connectors-index.md"),
        TABLES("Tables", "tables-index.md"),
        CONTENT("Content", "content/content-index.md"),
        PARSERS("Parsers", "parsers/parsers-index.md"),
        ASIM_PARSERS("ASIM Parsers", "asim/asim-index.md"),
        ASIM_PRODUCTS("ASIM Products", "asim/asim-products-index.md");

        private final String title;
        private final String page;

        Index(String title, String page) {
            this.title = title;
            this.page = page;
        }

        private String item(String prefix, String current) {
            return title.equals(current) ? "**" + title + "**" : "[" + title + "](" + prefix + page + ")";
        }
    }

    /** The navigation of an index page, whose own item is bold. */
    static Navigation index(DocsSite site, int depth, String current) {
        return of(site, depth, current, "", "");
    }

    /** The navigation of a page with a way back. */
    static Navigation page(DocsSite site, String top, String bottom) {
        return of(site, 1, "", top, bottom);
    }

    /** The navigation of a page with a way back whose family is bold. */
    static Navigation of(DocsSite site, int depth, String current, String top, String bottom) {
        String prefix = "../".repeat(depth);
        String indexes = List.of(Index.values()).stream()
                .map(index -> index.item(prefix, current))
                .collect(Collectors.joining(" · "));
        String bar = "**Browse:** [🏠](" + prefix + site.options().homePage() + ") · " + indexes + " · [📊](" + prefix
                + "statistics.md)";
        return new Navigation(bar, top, bottom);
    }
}
