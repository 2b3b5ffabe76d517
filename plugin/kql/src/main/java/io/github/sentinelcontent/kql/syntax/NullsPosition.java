package io.github.sentinelcontent.kql.syntax;

/** Where nulls stand in sort order. */
public enum NullsPosition {
    FIRST("first"),
    LAST("last");

    private final String keyword;

    NullsPosition(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
