package io.github.sentinelcontent.kql.syntax;

/** Sort order. */
public enum SortDirection {
    ASCENDING("asc"),
    DESCENDING("desc");

    private final String keyword;

    SortDirection(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
