package io.github.sentinelcontent.kql.syntax;

/** An infix operator between two scalars. */
public enum BinaryOperator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    MODULO("%"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">="),
    EQUAL_IGNORE_CASE("=~"),
    NOT_EQUAL_IGNORE_CASE("!~"),
    AND("and"),
    OR("or"),
    HAS("has"),
    HAS_CASE_SENSITIVE("has_cs"),
    NOT_HAS("!has"),
    NOT_HAS_CASE_SENSITIVE("!has_cs"),
    HAS_PREFIX("hasprefix"),
    HAS_PREFIX_CASE_SENSITIVE("hasprefix_cs"),
    NOT_HAS_PREFIX("!hasprefix"),
    NOT_HAS_PREFIX_CASE_SENSITIVE("!hasprefix_cs"),
    HAS_SUFFIX("hassuffix"),
    HAS_SUFFIX_CASE_SENSITIVE("hassuffix_cs"),
    NOT_HAS_SUFFIX("!hassuffix"),
    NOT_HAS_SUFFIX_CASE_SENSITIVE("!hassuffix_cs"),
    CONTAINS("contains"),
    CONTAINS_CASE_SENSITIVE("contains_cs"),
    NOT_CONTAINS("!contains"),
    NOT_CONTAINS_CASE_SENSITIVE("!contains_cs"),
    STARTS_WITH("startswith"),
    STARTS_WITH_CASE_SENSITIVE("startswith_cs"),
    NOT_STARTS_WITH("!startswith"),
    NOT_STARTS_WITH_CASE_SENSITIVE("!startswith_cs"),
    ENDS_WITH("endswith"),
    ENDS_WITH_CASE_SENSITIVE("endswith_cs"),
    NOT_ENDS_WITH("!endswith"),
    NOT_ENDS_WITH_CASE_SENSITIVE("!endswith_cs"),
    LIKE("like"),
    NOT_LIKE("notlike"),
    LIKE_CASE_SENSITIVE("likecs"),
    NOT_LIKE_CASE_SENSITIVE("notlikecs"),
    MATCHES_REGEX("matches regex"),
    SEARCH_TERM(":");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in a query. */
    public String symbol() {
        return symbol;
    }
}
