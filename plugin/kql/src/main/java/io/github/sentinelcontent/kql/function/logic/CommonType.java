package io.github.sentinelcontent.kql.function.logic;

import static io.github.sentinelcontent.kql.type.KqlType.DECIMAL;
import static io.github.sentinelcontent.kql.type.KqlType.DYNAMIC;
import static io.github.sentinelcontent.kql.type.KqlType.LONG;
import static io.github.sentinelcontent.kql.type.KqlType.REAL;
import static io.github.sentinelcontent.kql.type.KqlType.UNKNOWN;

import io.github.sentinelcontent.kql.function.Argument;
import io.github.sentinelcontent.kql.type.KqlType;
import java.util.List;

/** The type that several arguments have in common; numbers widen. */
final class CommonType {
    private CommonType() {}

    /**
     * For {@code iff} and {@code case}: a dynamic argument takes the type of the others; types without anything in
     * common give dynamic.
     */
    static KqlType ofBranches(List<Argument> arguments) {
        List<Argument> typed =
                arguments.stream().filter(a -> a.type() != DYNAMIC).toList();
        if (typed.isEmpty()) {
            return arguments.isEmpty() ? UNKNOWN : DYNAMIC;
        }
        KqlType common = of(typed);
        boolean conflict = common == UNKNOWN && typed.stream().noneMatch(a -> a.type() == UNKNOWN);
        return conflict ? DYNAMIC : common;
    }

    /** For {@code coalesce}, {@code max_of} and {@code min_of}: unknown when there is no common type. */
    static KqlType of(List<Argument> arguments) {
        KqlType common = UNKNOWN;
        for (Argument argument : arguments) {
            KqlType type = argument.type();
            if (common == UNKNOWN || common == type) {
                common = type;
            } else if (common.isNumeric() && type.isNumeric()) {
                common = wider(common, type);
            } else if (type != UNKNOWN) {
                return UNKNOWN;
            }
        }
        return common;
    }

    /** Whether some arguments have types that cannot be brought together. */
    static boolean conflict(List<Argument> arguments) {
        return of(arguments) == UNKNOWN && arguments.stream().noneMatch(a -> a.type() == UNKNOWN);
    }

    private static KqlType wider(KqlType left, KqlType right) {
        if (left == DECIMAL || right == DECIMAL) {
            return DECIMAL;
        }
        return left == REAL || right == REAL ? REAL : LONG;
    }
}
