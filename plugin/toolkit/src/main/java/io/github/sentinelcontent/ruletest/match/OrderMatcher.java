package io.github.sentinelcontent.ruletest.match;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Demands a number, datetime, timespan or text on one side of another.
 *
 * @param bound what the value is compared with
 * @param accepted whether the order of value and bound is accepted
 */
record OrderMatcher(Operand bound, IntPredicate accepted) implements Matcher {
    @Override
    public boolean matches(Value value) {
        OptionalInt order = bound.order(value);
        return order.isPresent() && accepted.test(order.getAsInt());
    }
}
