package io.github.sentinelcontent.docs;

/**
 * An operator, function or plugin of the query language and what the engine makes of it.
 *
 * @param name its name in Markdown, a link where there is a reference page
 * @param runs whether the engine runs it
 * @param difference why results may differ from those of the service, empty when they are the same
 * @param does what it does, in Markdown; may be empty
 */
record KqlFeature(String name, boolean runs, String difference, String does) {

    boolean isExact() {
        return runs && difference.isEmpty();
    }

    boolean isApproximate() {
        return runs && !difference.isEmpty();
    }

    /** The support in words, with the reason where it is approximate. */
    String support() {
        return !runs ? "not supported" : isExact() ? "exact" : "approximate: " + difference;
    }
}
