package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingEntry;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The keys of custom details are names, and differ in more than capitals. */
final class DetailKeyForm extends AnalyticRuleCheck {
    private static final Pattern FORM = Pattern.compile("[a-zA-Z]\\w*");

    DetailKeyForm() {
        super(CheckInfo.error(
                "SEN-AR-039",
                "detail-key-form",
                "The key of a custom detail is a name, given once whatever its capitals"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Set<String> seen = new HashSet<>();
        for (MappingEntry detail : rule.customDetails()) {
            if (!FORM.matches(detail.name())) {
                reporter.report(
                        detail.key(),
                        "custom detail '" + detail.name() + "' is not a name",
                        "use letters, digits and underscores, and begin with a letter");
            }
            if (!seen.add(detail.name().toLowerCase(Locale.ROOT))) {
                reporter.report(
                        detail.key(),
                        "custom detail '" + detail.name() + "' differs from another one at most in capitals",
                        null);
            }
        }
    }
}
