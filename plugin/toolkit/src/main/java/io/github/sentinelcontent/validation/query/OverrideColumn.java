package io.github.sentinelcontent.validation.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ColumnName;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;
import java.util.stream.Stream;

/** Each column of the alert details override is in the result of the query. */
final class OverrideColumn extends AnalyticRuleCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z_]\\w*)\\}\\}");

    OverrideColumn() {
        super(CheckInfo.error(
                "SEN-KQL-009",
                "override-column",
                "Each column of the alert details override is in the result of the query"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        rule.alertDetailsOverride()
                .ifPresent(override -> RuleResult.of(rule, context).ifPresent(result -> {
                    checkFormats(override, result, reporter);
                    checkColumns(override, result, reporter);
                }));
    }

    private static void checkFormats(MappingNode override, RuleResult result, Reporter reporter) {
        for (String key : List.of("alertDisplayNameFormat", "alertDescriptionFormat")) {
            override.scalar(key).ifPresent(format -> {
                Matcher matcher = PLACEHOLDER.matcher(format.text());
                while (matcher.find()) {
                    result.require(
                            matcher.group(1),
                            "column",
                            format.locate(matcher.start(1), matcher.end(1) - matcher.start(1)),
                            reporter);
                }
            });
        }
    }

    private static void checkColumns(MappingNode override, RuleResult result, Reporter reporter) {
        Stream<ScalarNode> named = Stream.of("alertTacticsColumnName", "alertSeverityColumnName")
                .flatMap(key -> override.scalar(key).stream());
        Stream<ScalarNode> dynamic = override.items("alertDynamicProperties").stream()
                .flatMap(item -> item.asMapping().stream())
                .flatMap(item -> item.scalar("value").stream());
        Stream.concat(named, dynamic)
                .filter(column -> !column.isNull() && ColumnName.hasForm(column))
                .forEach(column -> result.require(column.text(), "column", column.location(), reporter));
    }
}
