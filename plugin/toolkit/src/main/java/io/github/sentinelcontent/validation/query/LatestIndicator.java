package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.ExpressionStatement;
import io.github.sentinelcontent.kql.syntax.LetStatement;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SummarizeOperator;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.UnionOperator;
import io.github.sentinelcontent.kql.syntax.WhereOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Indicators are stored anew whenever they change; only the latest row of each says whether it is active. */
final class LatestIndicator extends QueryCheck {
    private static final String TABLE = "ThreatIntelligenceIndicator";
    private static final String FORM = "write | where TimeGenerated >= ago(14d) | summarize LatestIndicatorTime ="
            + " arg_max(TimeGenerated, *) by IndicatorId | where Active == true and ExpirationDateTime > now()";

    LatestIndicator() {
        super(CheckInfo.error(
                "SEN-KQL-013", "ti-latest", "A query of threat indicators takes the latest row of each active one"));
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (NameExpression name : site.syntax().all(NameExpression.class)) {
            if (name.name().equals(TABLE) && isSource(site, name)) {
                check(site, name, reporter);
            }
        }
    }

    private static boolean isSource(QuerySite site, NameExpression name) {
        return site.syntax()
                .parent(name)
                .filter(parent -> parent instanceof PipelineExpression
                        || parent instanceof UnionOperator
                        || parent instanceof ExpressionStatement
                        || parent instanceof LetStatement)
                .isPresent();
    }

    private static void check(QuerySite site, NameExpression table, Reporter reporter) {
        List<TabularOperator> operators = site.syntax()
                .parent(table)
                .filter(PipelineExpression.class::isInstance)
                .map(parent -> ((PipelineExpression) parent).operators())
                .orElse(List.of());
        boolean mustBeLatest = site.isRule() || site.place() == QueryPlace.HUNTING_QUERY;
        if (!operators.isEmpty() && mustBeLatest && !isLatest(site, operators)) {
            reporter.report(
                    site.locate(table),
                    TABLE + " is read without taking the latest row of each active indicator",
                    FORM);
        }
        reporter.report(
                Severity.WARNING,
                site.locate(table),
                TABLE + " is superseded and is no longer written to",
                "read ThreatIntelIndicators");
    }

    private static boolean isLatest(QuerySite site, List<TabularOperator> operators) {
        int latest = 0;
        while (latest < operators.size() && !isLatestRow(site, operators.get(latest))) {
            latest++;
        }
        boolean bounded = operators.subList(0, latest).stream()
                .anyMatch(operator -> operator instanceof WhereOperator where
                        && site.syntax().within(where, NameExpression.class).stream()
                                .anyMatch(name -> name.name().equals("TimeGenerated")));
        return bounded
                && latest < operators.size()
                && names(site, operators.subList(latest, operators.size()))
                        .containsAll(List.of("Active", "ExpirationDateTime"));
    }

    private static boolean isLatestRow(QuerySite site, TabularOperator operator) {
        return operator instanceof SummarizeOperator summarize
                && summarize.by().stream().anyMatch(key -> site.text(key).contains("IndicatorId"))
                && site.syntax().within(summarize, CallExpression.class).stream()
                        .anyMatch(call -> call.function().name().equals("arg_max")
                                && !call.arguments().isEmpty()
                                && site.text(call.arguments().get(0)).equals("TimeGenerated"));
    }

    private static Set<String> names(QuerySite site, List<TabularOperator> operators) {
        return operators.stream()
                .filter(WhereOperator.class::isInstance)
                .flatMap(where -> site.syntax().within(where, NameExpression.class).stream())
                .map(NameExpression::name)
                .collect(Collectors.toSet());
    }
}
