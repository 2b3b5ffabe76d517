package io.github.sentinelcontent.docs;

/**
 * An ASIM parser and its page.
 *
 * @param page path below the root of the pages
 */
record AsimEntry(AsimFacts facts, String page) {

    String name() {
        return facts.name();
    }
}
