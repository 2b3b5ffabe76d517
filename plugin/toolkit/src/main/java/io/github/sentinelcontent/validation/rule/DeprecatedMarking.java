package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A deprecated rule says so in its name and in its status. */
final class DeprecatedMarking extends AnalyticRuleCheck {
    private static final String MARK = "[Deprecated]";

    DeprecatedMarking() {
        super(CheckInfo.warning(
                "SEN-AR-057", "deprecated-marking", "A deprecated rule says so in its name and in its status"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        boolean named = rule.name()
                .filter(name -> name.strip().regionMatches(true, 0, MARK, 0, MARK.length()))
                .isPresent();
        boolean marked = rule.status().filter("Deprecated"::equals).isPresent();
        if (marked && !named) {
            rule.scalar("name")
                    .ifPresent(name -> reporter.report(
                            name,
                            "status is Deprecated, but the name does not begin with " + MARK,
                            "write " + MARK + " before the name"));
        }
        if (named && !marked) {
            DocumentNode place =
                    rule.field("status").or(() -> rule.field("name")).orElseThrow();
            reporter.report(
                    place,
                    "the name begins with " + MARK + ", but status is not Deprecated",
                    "write status: Deprecated");
        }
    }
}
