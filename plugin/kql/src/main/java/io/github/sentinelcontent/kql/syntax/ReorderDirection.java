package io.github.sentinelcontent.kql.syntax;

/** Order of the columns that match a wildcard; the granny orders compare numbers inside names as numbers. */
public enum ReorderDirection {
    NONE(""),
    ASCENDING("asc"),
    DESCENDING("desc"),
    GRANNY_ASCENDING("granny-asc"),
    GRANNY_DESCENDING("granny-desc");

    private final String keyword;

    ReorderDirection(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
