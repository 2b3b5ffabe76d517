package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.content.AnalyticRule;
import java.util.Locale;

/**
 * The number of rows from which a rule raises alerts.
 *
 * <p>Counted per run. A near-real-time rule has none and raises alerts for any row. Source: Microsoft Sentinel,
 * scheduled analytics rules, alert threshold.
 *
 * @param operator comparison, one of {@code gt}, {@code lt}, {@code eq}, {@code ne} or their long forms
 * @param number number of rows to compare with
 */
record Threshold(String operator, long number) {

    static Threshold of(AnalyticRule rule) {
        return new Threshold(
                rule.triggerOperator().orElse("gt"), rule.triggerThreshold().orElse(0L));
    }

    boolean isMet(long rows) {
        return switch (operator.toLowerCase(Locale.ROOT)) {
            case "lt", "lessthan" -> rows < number;
            case "eq", "equal" -> rows == number;
            case "ne", "notequal" -> rows != number;
            default -> rows > number;
        };
    }
}
