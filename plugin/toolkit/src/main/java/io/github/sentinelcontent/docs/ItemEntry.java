package io.github.sentinelcontent.docs;

/**
 * A content item, its solution and its page.
 *
 * @param page path below the root of the pages
 */
record ItemEntry(SolutionEntry solution, ItemFacts facts, String page) {

    String name() {
        return facts.name();
    }

    ContentType type() {
        return facts.type();
    }

    boolean uses(String table) {
        return facts.tables().stream().anyMatch(use -> use.table().equals(table));
    }
}
