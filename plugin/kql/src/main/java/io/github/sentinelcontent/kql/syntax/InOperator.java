package io.github.sentinelcontent.kql.syntax;

/** A membership operator. */
public enum InOperator {
    IN("in"),
    NOT_IN("!in"),
    IN_IGNORE_CASE("in~"),
    NOT_IN_IGNORE_CASE("!in~"),
    HAS_ANY("has_any"),
    HAS_ALL("has_all");

    private final String symbol;

    InOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a query. */
    public String symbol() {
        return symbol;
    }
}
