package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A rule does not read the same events too many times. */
final class PeriodRatio extends AnalyticRuleCheck {
    private static final long MOST = 168;

    PeriodRatio() {
        super(CheckInfo.info("SEN-AR-055", "period-ratio", "queryPeriod is at most 168 times queryFrequency"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        ScheduleSpan.frequency(rule)
                .filter(frequency -> !frequency.duration().isZero())
                .ifPresent(frequency -> ScheduleSpan.period(rule)
                        .filter(period -> period.duration().dividedBy(frequency.duration()) > MOST)
                        .ifPresent(period -> reporter.report(
                                period.node(),
                                "queryPeriod " + period.node().text() + " is "
                                        + period.duration().dividedBy(frequency.duration()) + " times queryFrequency "
                                        + frequency.node().text() + ": each event is read that often",
                                "run less often, or look back less far")));
    }
}
