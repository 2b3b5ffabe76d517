package io.github.sentinelcontent.kql.syntax;

/** Which rows a join returns. Spellings such as {@code anti} are read as the kind they mean. */
public enum JoinKind {
    INNERUNIQUE("innerunique"),
    INNER("inner"),
    LEFTOUTER("leftouter"),
    RIGHTOUTER("rightouter"),
    FULLOUTER("fullouter"),
    LEFTSEMI("leftsemi"),
    RIGHTSEMI("rightsemi"),
    LEFTANTI("leftanti"),
    RIGHTANTI("rightanti");

    private final String keyword;

    JoinKind(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
