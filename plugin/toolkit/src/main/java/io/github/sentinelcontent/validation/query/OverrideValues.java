package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.Literal;
import io.github.sentinelcontent.kql.syntax.NamedExpression;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import io.github.sentinelcontent.validation.rule.AttackTechniques;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Severity and tactics that a query computes are words that Microsoft Sentinel knows. */
final class OverrideValues extends AnalyticRuleCheck {
    private static final Set<String> SEVERITIES = Set.of("informational", "low", "medium", "high");
    private static final Set<String> CHOICES = Set.of("case", "iff", "iif", "coalesce");

    OverrideValues() {
        super(CheckInfo.warning(
                "SEN-KQL-044",
                "override-values",
                "A query computes only severities and tactics that Microsoft Sentinel knows"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        if (rule.alertDetailsOverride().isEmpty()) {
            return;
        }
        for (QuerySite site : QuerySites.of(context)) {
            if (site.item() == rule && site.isReadable()) {
                column(rule, "alertSeverityColumnName")
                        .ifPresent(name -> literals(site, name)
                                .filter(literal ->
                                        !SEVERITIES.contains(text(literal).toLowerCase(Locale.ROOT)))
                                .forEach(literal -> reporter.report(
                                        site.locate(literal),
                                        "'" + text(literal) + "' from the query is no severity",
                                        "write Informational, Low, Medium or High")));
                column(rule, "alertTacticsColumnName")
                        .ifPresent(name -> literals(site, name)
                                .filter(literal -> !areTactics(text(literal)))
                                .forEach(literal -> reporter.report(
                                        site.locate(literal),
                                        "'" + text(literal) + "' from the query is no tactic",
                                        "write it as in the tactics of the rule, such as InitialAccess")));
            }
        }
    }

    private static Optional<String> column(AnalyticRule rule, String key) {
        return rule.alertDetailsOverride().flatMap(override -> override.text(key));
    }

    private static boolean areTactics(String text) {
        return Stream.of(text.replaceAll("[\\[\\]\"' ]", "").split(","))
                .allMatch(tactic -> AttackTechniques.allTactics().stream().anyMatch(tactic::equalsIgnoreCase));
    }

    private static String text(Literal literal) {
        return String.valueOf(literal.value());
    }

    /** The texts that the last definition of a column may give. */
    private static Stream<Literal> literals(QuerySite site, String column) {
        List<NamedExpression> definitions = site.syntax().all(NamedExpression.class).stream()
                .filter(named ->
                        named.names().size() == 1 && named.names().get(0).name().equals(column))
                .toList();
        return definitions.isEmpty()
                ? Stream.empty()
                : arms(definitions.get(definitions.size() - 1).expression());
    }

    private static Stream<Literal> arms(Expression value) {
        if (value instanceof Literal literal) {
            return literal.value() instanceof String text && !text.isEmpty() ? Stream.of(literal) : Stream.empty();
        }
        if (!(value instanceof CallExpression call)
                || !CHOICES.contains(call.function().name())) {
            return Stream.empty();
        }
        List<Expression> arguments = call.arguments();
        List<Expression> results = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            boolean condition = !call.function().name().equals("coalesce") && i % 2 == 0 && i < arguments.size() - 1;
            boolean ofIff = call.function().name().startsWith("i") && i == 0;
            if (!condition && !ofIff || call.function().name().startsWith("i") && i == 2) {
                results.add(arguments.get(i));
            }
        }
        return results.stream().flatMap(OverrideValues::arms);
    }
}
