package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.TimespanText;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** The timespans of a schedule are written in the form that Microsoft Sentinel's packager reads. */
final class TimespanForm extends AnalyticRuleCheck {
    TimespanForm() {
        super(CheckInfo.error(
                "SEN-AR-017", "timespan-form", "queryFrequency and queryPeriod are written as 5m, 1h or 14d"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (String key : List.of("queryFrequency", "queryPeriod")) {
            rule.scalar(key)
                    .filter(value -> !value.isNull() && !ScheduleSpan.hasForm(value.text()))
                    .ifPresent(value -> reporter.report(
                            value,
                            key + " '" + value.text() + "' is not a number followed by m, h or d",
                            TimespanText.parse(value.text())
                                    .map(duration -> "write " + ShortDuration.of(duration))
                                    .orElse("write for example 1h")));
        }
    }
}
