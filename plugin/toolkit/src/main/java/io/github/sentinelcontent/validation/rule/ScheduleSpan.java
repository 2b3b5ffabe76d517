package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.TimespanText;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.Reporter;
import java.time.Duration;
import java.util.Optional;

/**
 * A duration of a rule's schedule with its place.
 *
 * @param key the key that holds it
 * @param node where it is written
 * @param duration what it means
 */
record ScheduleSpan(String key, ScalarNode node, Duration duration) {
    private static final Pattern FORM = Pattern.compile("\\d{1,9}[mhd]|(\\d{1,6}\\.)?\\d{1,2}:\\d{2}(:\\d{2})?");

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofDays(14);

    /** How often a scheduled rule runs; nothing for near-real-time rules, whose schedule is ignored. */
    static Optional<ScheduleSpan> frequency(AnalyticRule rule) {
        return of(rule, "queryFrequency");
    }

    /** How far back a scheduled rule looks; nothing for near-real-time rules, whose schedule is ignored. */
    static Optional<ScheduleSpan> period(AnalyticRule rule) {
        return of(rule, "queryPeriod");
    }

    /** Tells whether a duration is written in the form of rules; one that is not is the matter of another check. */
    static boolean hasForm(String text) {
        return FORM.matches(text);
    }

    /** Tells whether the duration is one that the service accepts. */
    boolean isInRange() {
        return duration.compareTo(LEAST) >= 0 && duration.compareTo(MOST) <= 0;
    }

    private static Optional<ScheduleSpan> of(AnalyticRule rule, String key) {
        if (rule.ruleKind().filter("NRT"::equalsIgnoreCase).isPresent()) {
            return Optional.empty();
        }
        return rule.scalar(key)
                .filter(node -> hasForm(node.text()))
                .flatMap(
                        node -> TimespanText.parse(node.text()).map(duration -> new ScheduleSpan(key, node, duration)));
    }

    /** Reports a duration that the service does not accept. */
    void checkRange(Reporter reporter) {
        if (!isInRange()) {
            reporter.report(node, key + " is " + node.text() + ", allowed is 5m to 14d", null);
        }
    }
}
