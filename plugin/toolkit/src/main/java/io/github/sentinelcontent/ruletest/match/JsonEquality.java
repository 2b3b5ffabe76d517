package io.github.sentinelcontent.ruletest.match;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Equality of dynamic values by content: numbers by value, bags whatever the order of their keys, arrays in order. */
final class JsonEquality {
    private JsonEquality() {}

    static boolean test(@Nullable Object a, @Nullable Object b) {
        if (a instanceof List<?> left && b instanceof List<?> right) {
            return left.size() == right.size() && sameElements(left, right);
        }
        if (a instanceof Map<?, ?> left && b instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet())
                    && left.keySet().stream().allMatch(key -> test(left.get(key), right.get(key)));
        }
        BigDecimal left = Operand.number(a);
        BigDecimal right = Operand.number(b);
        return left != null && right != null ? Operand.isNear(left, right) : Objects.equals(a, b);
    }

    private static boolean sameElements(List<?> left, List<?> right) {
        for (int i = 0; i < left.size(); i++) {
            if (!test(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }
}
