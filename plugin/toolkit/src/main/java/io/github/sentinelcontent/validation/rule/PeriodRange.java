package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A rule looks back five minutes to fourteen days. */
final class PeriodRange extends AnalyticRuleCheck {

    PeriodRange() {
        super(CheckInfo.error("SEN-AR-019", "period-range", "queryPeriod is 5m to 14d"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        ScheduleSpan.period(rule).ifPresent(span -> span.checkRange(reporter));
    }
}
