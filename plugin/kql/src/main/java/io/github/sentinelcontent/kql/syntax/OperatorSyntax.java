package io.github.sentinelcontent.kql.syntax;

/** Reads the rest of an operator after its name. */
@FunctionalInterface
interface OperatorSyntax {
    /**
     * Reads up to the end of the operator.
     *
     * @param start the offset of the operator's name
     */
    TabularOperator parse(Parsing parsing, int start);
}
