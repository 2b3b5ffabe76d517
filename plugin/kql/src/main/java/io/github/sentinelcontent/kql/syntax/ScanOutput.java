package io.github.sentinelcontent.kql.syntax;

/** Which rows of a scan step are returned. */
public enum ScanOutput {
    ALL("all"),
    LAST("last"),
    NONE("none");

    private final String keyword;

    ScanOutput(String keyword) {
        this.keyword = keyword;
    }

    /** As written in a query. */
    public String keyword() {
        return keyword;
    }
}
