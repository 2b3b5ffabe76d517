package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import io.github.sentinelcontent.validation.SolutionContext;

/** A rule looks back at least to its last run. A span that is out of range itself is the matter of other checks. */
final class PeriodBelowFrequency extends AnalyticRuleCheck {

    PeriodBelowFrequency() {
        super(CheckInfo.error("SEN-AR-020", "period-below-frequency", "queryPeriod is not below queryFrequency"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        ScheduleSpan.frequency(rule)
                .filter(ScheduleSpan::isInRange)
                .ifPresent(frequency -> ScheduleSpan.period(rule)
                        .filter(ScheduleSpan::isInRange)
                        .filter(period -> period.duration().compareTo(frequency.duration()) < 0)
                        .ifPresent(period -> reporter.report(
                                period.node(),
                                "queryPeriod " + period.node().text() + " is below queryFrequency "
                                        + frequency.node().text() + ": the rule never sees what happens in between",
                                "write queryPeriod: " + ShortDuration.of(frequency.duration()))));
    }
}
