package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.type.Column;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.List;

/** Of two columns with one name a join keeps the right one under a new name. */
final class JoinSuffix extends AnalyticRuleCheck {
    JoinSuffix() {
        super(CheckInfo.warning("SEN-KQL-035", "join-suffix", "No mapped column has a twin that a join renamed"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        RuleResult.of(rule, context).ifPresent(result -> {
            SyntaxIndex syntax =
                    new SyntaxIndex(result.facts().compiled().syntax().query());
            List<JoinOperator> joins = syntax.all(JoinOperator.class);
            if (!joins.isEmpty()) {
                for (MappedColumns.Mapped mapped : MappedColumns.of(rule, result.schema())) {
                    check(mapped, result, syntax, joins, reporter);
                }
            }
        });
    }

    private static void check(
            MappedColumns.Mapped mapped,
            RuleResult result,
            SyntaxIndex syntax,
            List<JoinOperator> joins,
            Reporter reporter) {
        String name = mapped.column().name();
        String twin = name + "1";
        boolean key = joins.stream()
                .flatMap(join -> join.conditions().stream())
                .flatMap(condition -> syntax.within(condition, NameExpression.class).stream())
                .anyMatch(column -> column.name().equals(name));
        boolean named = syntax.all(NameExpression.class).stream()
                .anyMatch(column -> column.name().equals(twin));
        boolean ownColumn = result.schema()
                .find(twin)
                .map(Column::origin)
                .filter(origin -> origin.column().equals(twin))
                .isPresent();
        if (!key && !named && !ownColumn && result.schema().find(twin).isPresent()) {
            reporter.report(
                    mapped.node(),
                    "the join gives both '" + name + "' of its left side and '" + twin + "' of its right side",
                    "rename the one that is meant before the join");
        }
    }
}
