package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.BinaryExpression;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.EvaluateOperator;
import io.github.sentinelcontent.kql.syntax.FindOperator;
import io.github.sentinelcontent.kql.syntax.JoinOperator;
import io.github.sentinelcontent.kql.syntax.LookupOperator;
import io.github.sentinelcontent.kql.syntax.MvApplyOperator;
import io.github.sentinelcontent.kql.syntax.MvExpandOperator;
import io.github.sentinelcontent.kql.syntax.ParseOperator;
import io.github.sentinelcontent.kql.syntax.SearchOperator;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A rough sum of what makes queries slow, for a first look at the worst. */
final class CostBudget implements Check {
    private static final CheckInfo INFO =
            CheckInfo.info("SEN-KQL-048", "cost-budget", "The parts of a query that cost time stay within a budget");

    private static final int BUDGET = 40;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        int budget = context.settings().maxCost().orElse(BUDGET);
        for (QuerySite site : QuerySites.of(context)) {
            int score = site.isReadable() ? score(site) : 0;
            if (score > budget) {
                reporter.report(
                        site.facts().query().node(),
                        "the cost score of the query is " + score + ", more than " + budget,
                        "filter early, join less, and keep what is used twice in materialize()");
            }
        }
    }

    private static int score(QuerySite site) {
        SyntaxIndex syntax = site.syntax();
        int operators = 6 * syntax.all(JoinOperator.class).size()
                + 3 * syntax.all(LookupOperator.class).size()
                + 4 * syntax.all(MvExpandOperator.class).size()
                + 4 * syntax.all(MvApplyOperator.class).size()
                + 3 * syntax.all(ParseOperator.class).size()
                + 3 * syntax.all(EvaluateOperator.class).size()
                + 10 * syntax.all(SearchOperator.class).size()
                + 10 * syntax.all(FindOperator.class).size()
                + 2 * syntax.all(SortOperator.class).size();
        int comparisons = syntax.all(BinaryExpression.class).stream()
                .mapToInt(CostBudget::cost)
                .sum();
        int calls = syntax.all(CallExpression.class).stream()
                .mapToInt(call -> cost(call.function().name()))
                .sum();
        return operators + comparisons + calls;
    }

    private static int cost(BinaryExpression comparison) {
        return switch (comparison.operator()) {
            case MATCHES_REGEX -> 4;
            case CONTAINS, CONTAINS_CASE_SENSITIVE, NOT_CONTAINS, NOT_CONTAINS_CASE_SENSITIVE -> 2;
            default -> 0;
        };
    }

    private static int cost(String function) {
        return switch (function) {
            case "extract", "extract_all" -> 3;
            case "parse_json", "todynamic", "make_set", "make_list", "dcount" -> 1;
            default -> 0;
        };
    }
}
