package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A rule runs every five minutes to fourteen days. */
final class FrequencyRange extends AnalyticRuleCheck {

    FrequencyRange() {
        super(CheckInfo.error("SEN-AR-018", "frequency-range", "queryFrequency is 5m to 14d"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        ScheduleSpan.frequency(rule).ifPresent(span -> span.checkRange(reporter));
    }
}
