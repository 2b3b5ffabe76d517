package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** A near-real-time rule has no schedule. */
final class NrtScheduleKeys extends AnalyticRuleCheck {

    NrtScheduleKeys() {
        super(CheckInfo.warning(
                "SEN-AR-024", "nrt-schedule-keys", "A near-real-time rule has no schedule and no trigger"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        if (rule.ruleKind().filter("NRT"::equalsIgnoreCase).isEmpty()) {
            return;
        }
        for (String key : List.of("queryFrequency", "queryPeriod", "triggerOperator", "triggerThreshold")) {
            rule.root()
                    .flatMap(root -> root.entry(key))
                    .ifPresent(entry -> reporter.report(
                            entry.key(), key + " is ignored for rules of kind NRT", "remove '" + key + "'"));
        }
    }
}
