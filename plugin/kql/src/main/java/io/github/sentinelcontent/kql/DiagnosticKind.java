package io.github.sentinelcontent.kql;

/** What a diagnostic is about. The codes are stable and appear in reports. */
public enum DiagnosticKind {
    /** The text is not a query. */
    SYNTAX("KQL-001"),
    /** A table or tabular function that the catalog does not have. */
    UNKNOWN_TABLE("KQL-002"),
    /** A column that the input of an operator does not have. */
    UNKNOWN_COLUMN("KQL-003"),
    /** A function that does not exist, a wrong number or type of arguments, an aggregation outside summarize. */
    FUNCTION_CALL("KQL-004"),
    /** Operands whose types do not go together. */
    OPERAND_TYPES("KQL-005"),
    /** The query has no tabular result. */
    NO_RESULT("KQL-006"),
    /** Any other rule of the language that the query breaks. */
    SEMANTICS("KQL-007"),
    /** Correct as far as known, but this engine cannot run it. */
    NOT_SUPPORTED("KQL-100"),
    /** The query is too large to be compiled, or its run needed more time, rows or memory than it may use. */
    BUDGET("KQL-101"),
    /** The run failed on its data, for example a table without rows given. */
    RUN("KQL-102"),
    /** A mistake in the engine itself, which says nothing about the query. */
    INTERNAL("KQL-199");

    private final String code;

    DiagnosticKind(String code) {
        this.code = code;
    }

    /** The stable code, such as {@code KQL-003}. */
    public String code() {
        return code;
    }
}
