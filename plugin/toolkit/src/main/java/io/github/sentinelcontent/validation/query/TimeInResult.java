package io.github.sentinelcontent.validation.query;

import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.kql.type.KqlType;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** A rule returns the time of what it found. */
final class TimeInResult extends AnalyticRuleCheck {
    private static final Pattern TIME_NAME = Pattern.compile(".*time.*", Pattern.CASE_INSENSITIVE);

    TimeInResult() {
        super(CheckInfo.warning(
                "SEN-KQL-012", "time-generated", "The result of a scheduled rule has TimeGenerated or another time"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context)
                .filter(result -> !result.schema().isOpen())
                .filter(result -> result.schema().columns().stream().noneMatch(TimeInResult::isTime))
                .ifPresent(result -> report(result, reporter));
    }

    private static boolean isTime(Column column) {
        return column.name().equals("TimeGenerated")
                || column.type() == KqlType.DATETIME && TIME_NAME.matches(column.name());
    }

    private static void report(RuleResult result, Reporter reporter) {
        Optional<LostColumn> lost = LostColumn.find(result.facts(), result.catalog(), "TimeGenerated");
        SourceLocation location = lost.map(LostColumn::span)
                .map(span -> result.facts().locate(span.start(), span.end()))
                .orElseGet(() -> result.facts().query().node().location());
        String hint = lost.map(LostColumn::describe).orElse("return TimeGenerated");
        reporter.report(location, "the result has no TimeGenerated", hint);
    }
}
