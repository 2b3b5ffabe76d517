package io.github.sentinelcontent.kql.syntax;

/** Which columns a union returns. */
public enum UnionKind {
    INNER("inner"),
    OUTER("outer");

    private final String keyword;

    UnionKind(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
