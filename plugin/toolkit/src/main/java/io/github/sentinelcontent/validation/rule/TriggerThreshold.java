package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.DocumentNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** The threshold of a rule is a number that can be reached. */
final class TriggerThreshold extends AnalyticRuleCheck {
    private static final long MOST = 10_000;

    TriggerThreshold() {
        super(CheckInfo.error("SEN-AR-023", "trigger-threshold", "triggerThreshold is a whole number from 0 to 10000"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.field("triggerThreshold").ifPresent(node -> {
            Optional<Long> value = node.asScalar().flatMap(TriggerThreshold::number);
            if (value.filter(number -> number >= 0 && number <= MOST).isEmpty()) {
                String text = node.asScalar()
                        .map(scalar -> " '" + scalar.text() + "'")
                        .orElse("");
                reporter.report(node, "triggerThreshold" + text + " is not a whole number from 0 to " + MOST, null);
            } else {
                checkAbsence(rule, node, value.get(), reporter);
            }
        });
    }

    /** No rows, no alert per row. */
    private static void checkAbsence(AnalyticRule rule, DocumentNode node, long value, Reporter reporter) {
        String operator = rule.triggerOperator().orElse("");
        boolean firesOnNothing = operator.equals("lt") && value == 1 || operator.equals("eq") && value == 0;
        boolean alertPerRow = rule.aggregationKind()
                .map(ScalarNode::text)
                .filter("AlertPerResult"::equals)
                .isPresent();
        if (firesOnNothing && alertPerRow) {
            reporter.report(
                    Severity.WARNING,
                    node.location(),
                    "the rule fires when the query returns nothing, but makes one alert per row",
                    "write aggregationKind: SingleAlert");
        }
    }

    private static Optional<Long> number(ScalarNode node) {
        return node.asLong()
                .or(() -> node.text().matches("\\d{1,9}") ? Optional.of(Long.valueOf(node.text())) : Optional.empty());
    }
}
