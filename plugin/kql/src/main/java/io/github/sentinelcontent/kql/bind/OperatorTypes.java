package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.syntax.BinaryOperator;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which operands an operator takes and what type its result has. Source: <a
 * href="https://learn.microsoft.com/kusto/query/scalar-operators">scalar operators</a> and the language service.
 */
final class OperatorTypes {
    private static final List<KqlType> NUMBERS = List.of(KqlType.INT, KqlType.LONG, KqlType.REAL, KqlType.DECIMAL);

    private OperatorTypes() {}

    /** The type of the result, or null when the operator is not defined for the operands. */
    static @Nullable KqlType result(BinaryOperator operator, KqlType left, KqlType right) {
        return switch (operator) {
            case ADD -> add(left, right);
            case SUBTRACT -> subtract(left, right);
            case MULTIPLY -> multiply(left, right);
            case DIVIDE -> divide(left, right);
            case MODULO -> modulo(left, right);
            case EQUAL, NOT_EQUAL -> boolIf(left != KqlType.DYNAMIC || right != KqlType.DYNAMIC);
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> boolIf(isOrdered(left, right));
            case AND, OR -> boolIf(isTruth(left) && isTruth(right));
            default -> boolIf(isText(left) && isText(right));
        };
    }

    /** Whether {@code between} takes the value and bounds. */
    static boolean isRange(KqlType value, KqlType low, KqlType high) {
        boolean shifted = isOpen(low) || low == KqlType.DATETIME || low == KqlType.TIMESPAN;
        return isOrdered(value, low)
                && (isOrdered(value, high) || value == KqlType.DATETIME && high == KqlType.TIMESPAN && shifted);
    }

    /** Whether an operand can stand where text is wanted. */
    static boolean isText(KqlType type) {
        return type == KqlType.STRING || isOpen(type);
    }

    /** Whether steps can be made from one value to another. */
    static boolean isScale(KqlType type) {
        return type.isNumeric() || type == KqlType.DATETIME || type == KqlType.TIMESPAN || type == KqlType.UNKNOWN;
    }

    private static boolean isOpen(KqlType type) {
        return type == KqlType.DYNAMIC || type == KqlType.UNKNOWN;
    }

    private static boolean isTruth(KqlType type) {
        return type == KqlType.BOOL || isOpen(type);
    }

    private static boolean isOrdered(KqlType left, KqlType right) {
        if (isOpen(left) || isOpen(right)) {
            KqlType known = isOpen(left) ? right : left;
            return isOpen(known)
                    || known.isNumeric()
                    || isTime(known)
                    || left == KqlType.UNKNOWN
                    || right == KqlType.UNKNOWN;
        }
        return left.isNumeric() && right.isNumeric() || left == right && isTime(left);
    }

    private static boolean isTime(KqlType type) {
        return type == KqlType.DATETIME || type == KqlType.TIMESPAN;
    }

    private static @Nullable KqlType boolIf(boolean defined) {
        return defined ? KqlType.BOOL : null;
    }

    private static @Nullable KqlType numeric(KqlType left, KqlType right) {
        if (left == KqlType.UNKNOWN || right == KqlType.UNKNOWN) {
            return KqlType.UNKNOWN;
        }
        if (isOpen(left) && isOpen(right)) {
            return KqlType.DYNAMIC;
        }
        KqlType a = isOpen(left) ? right : left;
        KqlType b = isOpen(right) ? left : right;
        if (!a.isNumeric() || !b.isNumeric()) {
            return null;
        }
        int widest = Math.max(NUMBERS.indexOf(KqlType.LONG), Math.max(NUMBERS.indexOf(a), NUMBERS.indexOf(b)));
        return NUMBERS.get(widest);
    }

    private static @Nullable KqlType add(KqlType left, KqlType right) {
        if (isTime(left) || isTime(right)) {
            if (left == KqlType.DATETIME && right == KqlType.DATETIME
                    || other(left, right).isNumeric()) {
                return null;
            }
            boolean datetime = left == KqlType.DATETIME || right == KqlType.DATETIME;
            if (!datetime && other(left, right) == KqlType.UNKNOWN) {
                return KqlType.UNKNOWN;
            }
            return isTimeOrOpen(left) && isTimeOrOpen(right) ? (datetime ? KqlType.DATETIME : KqlType.TIMESPAN) : null;
        }
        return numeric(left, right);
    }

    private static KqlType other(KqlType left, KqlType right) {
        return isTime(left) ? right : left;
    }

    private static boolean isTimeOrOpen(KqlType type) {
        return isTime(type) || isOpen(type);
    }

    private static @Nullable KqlType subtract(KqlType left, KqlType right) {
        if (!isTime(left) && !isTime(right)) {
            return numeric(left, right);
        }
        if (left == KqlType.UNKNOWN || right == KqlType.UNKNOWN) {
            return KqlType.UNKNOWN;
        }
        if (!isTimeOrOpen(left) || !isTimeOrOpen(right) || left == KqlType.TIMESPAN && right == KqlType.DATETIME) {
            return null;
        }
        return left == KqlType.DATETIME && right == KqlType.TIMESPAN ? KqlType.DATETIME : KqlType.TIMESPAN;
    }

    private static @Nullable KqlType multiply(KqlType left, KqlType right) {
        if (left == KqlType.TIMESPAN || right == KqlType.TIMESPAN) {
            KqlType factor = left == KqlType.TIMESPAN ? right : left;
            return factor.isNumeric() || factor == KqlType.UNKNOWN ? KqlType.TIMESPAN : null;
        }
        return numeric(left, right);
    }

    private static @Nullable KqlType divide(KqlType left, KqlType right) {
        if (left == KqlType.TIMESPAN && right == KqlType.TIMESPAN) {
            return KqlType.REAL;
        }
        if (left == KqlType.TIMESPAN && right.isNumeric()) {
            return KqlType.TIMESPAN;
        }
        return numeric(left, right);
    }

    private static @Nullable KqlType modulo(KqlType left, KqlType right) {
        if (right == KqlType.TIMESPAN) {
            return isTime(left) || left == KqlType.UNKNOWN ? KqlType.TIMESPAN : null;
        }
        return numeric(left, right);
    }
}
