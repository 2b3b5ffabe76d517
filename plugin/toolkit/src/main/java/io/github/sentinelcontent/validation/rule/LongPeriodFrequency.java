package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;

/** A rule that looks back two days or more runs at most once an hour. */
final class LongPeriodFrequency extends AnalyticRuleCheck {
    private static final Duration LONG_PERIOD = Duration.ofDays(2);
    private static final Duration LEAST_FREQUENCY = Duration.ofHours(1);

    LongPeriodFrequency() {
        super(CheckInfo.error(
                "SEN-AR-021",
                "long-period-frequency",
                "A rule with a queryPeriod of 2d or more has a queryFrequency of at least 1h"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        ScheduleSpan.period(rule)
                .filter(ScheduleSpan::isInRange)
                .filter(period -> period.duration().compareTo(LONG_PERIOD) >= 0)
                .ifPresent(period -> ScheduleSpan.frequency(rule)
                        .filter(ScheduleSpan::isInRange)
                        .filter(frequency -> frequency.duration().compareTo(LEAST_FREQUENCY) < 0)
                        .ifPresent(frequency -> reporter.report(
                                frequency.node(),
                                "queryFrequency is " + frequency.node().text() + " with a queryPeriod of "
                                        + period.node().text() + ", allowed is at least 1h",
                                "write queryFrequency: 1h, or a queryPeriod below 2d")));
    }
}
