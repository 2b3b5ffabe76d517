package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.InExpression;
import io.github.sentinelcontent.kql.syntax.InOperator;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.LiteralKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a filter says of one value.
 *
 * @param value the value as written
 * @param operator the comparison; {@code ==} with several constants is one with any of them
 * @param constants texts, numbers, or moments as the number of ticks from now
 * @param text the filter as written
 */
record Condition(String value, BinaryOperator operator, List<Object> constants, String text) {

    private static final Set<LiteralKind> CONSTANTS =
            EnumSet.of(LiteralKind.STRING, LiteralKind.INT, LiteralKind.LONG, LiteralKind.REAL);

    /** A filter that compares a value with constants; empty for others. */
    static Optional<Condition> of(QuerySite site, Expression filter) {
        if (filter instanceof BinaryExpression comparison && isOrdered(comparison.operator())) {
            return constant(site, comparison.right())
                    .map(constant -> new Condition(
                            site.text(comparison.left()), comparison.operator(), List.of(constant), site.text(filter)));
        }
        if (filter instanceof InExpression in && in.operator() == InOperator.IN) {
            List<Object> constants = new ArrayList<>();
            in.values().forEach(value -> constant(site, value).ifPresent(constants::add));
            if (!constants.isEmpty() && constants.size() == in.values().size()) {
                return Optional.of(
                        new Condition(site.text(in.left()), BinaryOperator.EQUAL, constants, site.text(filter)));
            }
        }
        return Optional.empty();
    }

    private static boolean isOrdered(BinaryOperator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> true;
            default -> false;
        };
    }

    private static Optional<Object> constant(QuerySite site, Expression expression) {
        if (expression instanceof Literal literal) {
            return CONSTANTS.contains(literal.kind()) ? Optional.ofNullable(literal.value()) : Optional.empty();
        }
        boolean isKnown = site.facts().text().replacements().isEmpty();
        return isKnown ? site.folding().beforeNow(expression).map(ticks -> -ticks) : Optional.empty();
    }

    /** Whether no value can meet both. */
    boolean excludes(Condition other) {
        if (!value.equals(other.value) || value.contains("rand(")) {
            return false;
        }
        if (operator == BinaryOperator.EQUAL) {
            return constants.stream().noneMatch(other::allows);
        }
        return other.operator == BinaryOperator.EQUAL
                ? other.constants.stream().noneMatch(this::allows)
                : isAbove() && other.isBelow() && leavesNothing(this, other)
                        || isBelow() && other.isAbove() && leavesNothing(other, this);
    }

    /** Whether every value meets one of both, as two different constants that a value is not. */
    boolean completes(Condition other) {
        return value.equals(other.value)
                && operator == BinaryOperator.NOT_EQUAL
                && other.operator == BinaryOperator.NOT_EQUAL
                && isComparable(constants.get(0), other.constants.get(0))
                && !constants.equals(other.constants);
    }

    private boolean isAbove() {
        return operator == BinaryOperator.GREATER || operator == BinaryOperator.GREATER_OR_EQUAL;
    }

    private boolean isBelow() {
        return operator == BinaryOperator.LESS || operator == BinaryOperator.LESS_OR_EQUAL;
    }

    private static boolean leavesNothing(Condition above, Condition below) {
        Object low = above.constants.get(0);
        Object high = below.constants.get(0);
        if (!isComparable(low, high) || low instanceof String) {
            return false;
        }
        int order = Double.compare(((Number) low).doubleValue(), ((Number) high).doubleValue());
        return order > 0
                || order == 0 && (above.operator == BinaryOperator.GREATER || below.operator == BinaryOperator.LESS);
    }

    /** Whether a constant meets this; also where it cannot be told. */
    private boolean allows(Object constant) {
        if (constants.stream().anyMatch(own -> !isComparable(own, constant))) {
            return true;
        }
        if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
            return constants.stream().anyMatch(own -> compare(constant, own) == 0)
                    == (operator == BinaryOperator.EQUAL);
        }
        if (constant instanceof String) {
            return true;
        }
        int order = compare(constant, constants.get(0));
        return switch (operator) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static int compare(Object a, Object b) {
        return a instanceof String text
                ? text.compareTo((String) b)
                : Double.compare(((Number) a).doubleValue(), ((Number) b).doubleValue());
    }

    private static boolean isComparable(Object a, Object b) {
        return a instanceof String == b instanceof String;
    }
}
