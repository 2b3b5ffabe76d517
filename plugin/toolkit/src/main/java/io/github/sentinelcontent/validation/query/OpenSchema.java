package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.EvaluateOperator;
import io.github.sentinelcontent.kql.syntax.ExternalDataExpression;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** Which columns some operators return depends on the data. */
final class OpenSchema extends AnalyticRuleCheck {
    OpenSchema() {
        super(CheckInfo.warning(
                "SEN-KQL-041",
                "open-schema",
                "No mapped column comes from an operator whose columns depend on the data"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        for (QuerySite site : QuerySites.of(context)) {
            if (site.item() == rule
                    && site.isReadable()
                    && site.facts().compiled().schema().isOpen()) {
                check(rule, site, reporter);
            }
        }
    }

    private static void check(AnalyticRule rule, QuerySite site, Reporter reporter) {
        List<String> unknown = rule.entityMappings().stream()
                .flatMap(mapping -> mapping.fieldMappings().stream())
                .flatMap(field -> field.columnName().stream())
                .map(ScalarNode::text)
                .filter(name -> site.facts().compiled().schema().find(name).isEmpty())
                .distinct()
                .toList();
        Severity severity = unknown.isEmpty() ? Severity.INFO : Severity.WARNING;
        String mapped = unknown.isEmpty() ? "" : "; mapped are " + String.join(", ", unknown);
        for (EvaluateOperator evaluate : site.syntax().all(EvaluateOperator.class)) {
            String plugin = evaluate.plugin().function().name();
            if (evaluate.schema() == null && (plugin.equals("bag_unpack") || plugin.equals("pivot"))) {
                reporter.report(
                        severity,
                        site.locateWord(evaluate),
                        "the columns of " + plugin + " depend on the data" + mapped,
                        "declare them after a colon, or name the columns with column_ifexists()");
            }
        }
        for (ExternalDataExpression external : site.syntax().all(ExternalDataExpression.class)) {
            if (external.columns().isEmpty()) {
                reporter.report(
                        severity,
                        site.locateWord(external),
                        "externaldata has no schema, so that its columns are not known" + mapped,
                        "list the columns and their types");
            }
        }
    }
}
