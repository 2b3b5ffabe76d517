package io.github.sentinelcontent.ruletest.match;

import io.github.sentinelcontent.kql.type.DecimalText;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.kql.type.TimespanText;
import io.github.sentinelcontent.source.ScalarNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Demands a number, datetime or timespan near another one.
 *
 * @param center the middle
 * @param tolerance how far off a value may be; a timespan for datetimes and timespans
 */
record ApproxMatcher(Operand center, ScalarNode tolerance) implements Matcher {
    @Override
    public boolean matches(Value value) {
        BigDecimal found = Operand.number(value.value());
        BigDecimal middle = middle(value.type());
        BigDecimal most = span(value.type());
        return found != null
                && middle != null
                && most != null
                && found.subtract(middle).abs().compareTo(most) <= 0;
    }

    private @Nullable BigDecimal middle(KqlType type) {
        String text = center.node().text();
        return switch (type) {
            case DATETIME -> Operand.number(RelativeTime.parse(text, center.now()));
            case TIMESPAN -> Operand.number(TimespanText.parse(text));
            default -> DecimalText.parse(text);
        };
    }

    private @Nullable BigDecimal span(KqlType type) {
        boolean time = type == KqlType.DATETIME || type == KqlType.TIMESPAN;
        return time ? Operand.number(TimespanText.parse(tolerance.text())) : DecimalText.parse(tolerance.text());
    }
}
