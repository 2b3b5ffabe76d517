package io.github.sentinelcontent.kql.syntax;

/** What a property of a bag becomes when a bag is expanded. */
public enum BagExpansion {
    BAG("bag"),
    ARRAY("array");

    private final String keyword;

    BagExpansion(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
