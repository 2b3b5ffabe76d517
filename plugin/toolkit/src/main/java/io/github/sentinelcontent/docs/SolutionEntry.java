package io.github.sentinelcontent.docs;

/**
 * A solution and its page.
 *
 * @param page path below the root of the pages
 */
record SolutionEntry(SolutionFacts facts, String page) {

    String name() {
        return facts.name();
    }
}
