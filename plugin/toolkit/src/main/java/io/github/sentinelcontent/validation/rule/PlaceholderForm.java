package io.github.sentinelcontent.validation.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ColumnName;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Placeholders are balanced and name a column. */
final class PlaceholderForm extends AnalyticRuleCheck {
    private static final Pattern STRAY = Pattern.compile("\\{\\{|\\}\\}|\\{[a-zA-Z_]\\w*\\}");

    PlaceholderForm() {
        super(CheckInfo.error("SEN-AR-045", "placeholder-form", "Each placeholder is written {{Column}}"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (AlertFormat format : AlertFormat.of(rule)) {
            format.placeholders().stream()
                    .filter(placeholder -> !ColumnName.hasForm(placeholder.column()))
                    .forEach(placeholder -> reporter.report(
                            format.node().locate(placeholder.start(), placeholder.length()),
                            "placeholder '{{" + placeholder.column() + "}}' does not name a column",
                            ColumnName.hasForm(placeholder.column().strip())
                                    ? "write {{" + placeholder.column().strip() + "}}"
                                    : "make the value a column of the query"));
            format.placeholders().stream()
                    .filter(placeholder ->
                            ColumnName.hasForm(placeholder.column()) && format.hasThirdBrace(placeholder))
                    .forEach(placeholder -> reporter.report(
                            format.node().locate(placeholder.start(), placeholder.length()),
                            "placeholder '{{" + placeholder.column() + "}}' has one brace too many",
                            "write {{" + placeholder.column() + "}}"));
            reportStray(format, reporter);
        }
    }

    private static void reportStray(AlertFormat format, Reporter reporter) {
        Matcher matcher = STRAY.matcher(format.withoutPlaceholders());
        while (matcher.find()) {
            boolean single = matcher.group().length() > 2;
            reporter.report(
                    format.node().locate(matcher.start(), matcher.end() - matcher.start()),
                    "'" + matcher.group() + "' "
                            + (single ? "has single braces and is shown as it is" : "is not part of a placeholder"),
                    "write {{Column}}");
        }
    }
}
