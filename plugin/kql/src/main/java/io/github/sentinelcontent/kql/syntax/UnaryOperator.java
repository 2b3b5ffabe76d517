package io.github.sentinelcontent.kql.syntax;

/** A sign. */
public enum UnaryOperator {
    PLUS("+"),
    MINUS("-");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a query. */
    public String symbol() {
        return symbol;
    }
}
