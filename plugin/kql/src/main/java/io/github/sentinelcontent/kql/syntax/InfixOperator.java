package io.github.sentinelcontent.kql.syntax;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The infix operators as spelled, with how tightly they bind. String operators bind more tightly than arithmetic.
 *
 * @param level higher binds more tightly
 * @param chains whether {@code a op b op c} is allowed, from the left
 * @param binary set for an operator between two scalars
 * @param membership set for {@code in} and its kin
 */
record InfixOperator(
        int level,
        boolean chains,
        @Nullable BinaryOperator binary,
        @Nullable InOperator membership) {
    static final int LOWEST = 1;
    static final int HIGHEST = 7;

    private static final int OR = 1;
    private static final int AND = 2;
    private static final int EQUALITY = 3;
    private static final int RELATION = 4;
    private static final int SUM = 5;
    private static final int PRODUCT = 6;
    private static final int STRING = 7;

    private static final Map<String, InfixOperator> BY_SPELLING = bySpelling();

    /** The operator with a spelling; for {@code matches regex} the first word is enough. */
    static @Nullable InfixOperator find(String spelling) {
        return BY_SPELLING.get(spelling);
    }

    static int level(BinaryOperator operator) {
        return switch (operator) {
            case OR -> OR;
            case AND -> AND;
            case EQUAL, NOT_EQUAL -> EQUALITY;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> RELATION;
            case ADD, SUBTRACT -> SUM;
            case MULTIPLY, DIVIDE, MODULO -> PRODUCT;
            default -> STRING;
        };
    }

    static int membershipLevel() {
        return EQUALITY;
    }

    static boolean chains(BinaryOperator operator) {
        int level = level(operator);
        return level == OR || level == AND || level == SUM || level == PRODUCT;
    }

    private static Map<String, InfixOperator> bySpelling() {
        Map<String, InfixOperator> operators = new HashMap<>();
        for (BinaryOperator operator : BinaryOperator.values()) {
            operators.put(operator.symbol(), of(operator));
        }
        operators.put("matches", of(BinaryOperator.MATCHES_REGEX));
        operators.put("<>", of(BinaryOperator.NOT_EQUAL));
        operators.put("containscs", of(BinaryOperator.CONTAINS_CASE_SENSITIVE));
        operators.put("notcontains", of(BinaryOperator.NOT_CONTAINS));
        operators.put("notcontainscs", of(BinaryOperator.NOT_CONTAINS_CASE_SENSITIVE));
        Arrays.stream(InOperator.values())
                .forEach(operator ->
                        operators.put(operator.symbol(), new InfixOperator(EQUALITY, false, null, operator)));
        InfixOperator between = new InfixOperator(EQUALITY, false, null, null);
        operators.put("between", between);
        operators.put("!between", between);
        return Map.copyOf(operators);
    }

    private static InfixOperator of(BinaryOperator operator) {
        return new InfixOperator(level(operator), chains(operator), operator, null);
    }
}
