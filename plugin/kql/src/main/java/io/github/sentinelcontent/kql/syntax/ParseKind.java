package io.github.sentinelcontent.kql.syntax;

/** How a parse pattern is matched. */
public enum ParseKind {
    SIMPLE("simple"),
    REGEX("regex"),
    RELAXED("relaxed");

    private final String keyword;

    ParseKind(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
