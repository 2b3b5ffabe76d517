package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The keys of custom details are short enough. */
final class DetailKeyLength extends AnalyticRuleCheck {
    private static final int LONGEST = 20;

    DetailKeyLength() {
        super(CheckInfo.error(
                "SEN-AR-038", "detail-key-length", "The key of a custom detail has at most 20 characters"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (MappingEntry detail : rule.customDetails()) {
            int length = detail.name().codePointCount(0, detail.name().length());
            if (length > LONGEST) {
                reporter.report(
                        detail.key(),
                        "custom detail '" + detail.name() + "' has " + length + " characters, allowed is at most "
                                + LONGEST,
                        "shorten the key");
            }
        }
    }
}
