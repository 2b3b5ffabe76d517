package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.EvaluateOperator;
import io.github.sentinelcontent.kql.syntax.InvokeOperator;
import io.github.sentinelcontent.kql.syntax.MvApplyOperator;
import io.github.sentinelcontent.kql.syntax.PartitionOperator;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.ScanOperator;
import io.github.sentinelcontent.kql.syntax.SerializeOperator;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.TakeOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import java.util.List;
import java.util.Set;

/** An order that nothing uses costs time; alerts have none. */
final class UselessSort extends QueryCheck {
    private static final Set<String> ORDERED_CALLS = Set.of(
            "prev",
            "next",
            "row_number",
            "row_cumsum",
            "row_rank_dense",
            "row_rank_min",
            "row_rank",
            "row_window_session",
            "make_list",
            "makelist",
            "make_list_if",
            "make_list_with_nulls",
            "make_set",
            "makeset",
            "make_bag",
            "take_any",
            "any");

    UselessSort() {
        super(
                CheckInfo.info("SEN-KQL-022", "useless-sort", "A rule sorts only where the order matters"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            List<TabularOperator> operators = pipeline.operators();
            for (int i = 0; i < operators.size(); i++) {
                if (operators.get(i) instanceof SortOperator
                        && operators.subList(i + 1, operators.size()).stream()
                                .noneMatch(later -> usesOrder(site, later))
                        && !site.syntax().above(pipeline, CallExpression.class).isPresent()) {
                    reporter.report(
                            site.locateWord(operators.get(i)),
                            "the order of the rows has no effect in a rule",
                            "remove the sort");
                }
            }
        }
    }

    private static boolean usesOrder(QuerySite site, TabularOperator operator) {
        return operator instanceof TakeOperator
                || operator instanceof SerializeOperator
                || operator instanceof ScanOperator
                || operator instanceof PartitionOperator
                || operator instanceof EvaluateOperator
                || operator instanceof InvokeOperator
                || operator instanceof MvApplyOperator
                || site.syntax().within(operator, CallExpression.class).stream()
                        .anyMatch(call -> ORDERED_CALLS.contains(call.function().name()));
    }
}
