package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.syntax.SortOperator;
import io.github.sentinelcontent.kql.syntax.TabularOperator;
import io.github.sentinelcontent.kql.syntax.TakeOperator;
import io.github.sentinelcontent.kql.syntax.TopOperator;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;

/** Which rows take returns is not defined without an order. */
final class RandomTake extends QueryCheck {
    RandomTake() {
        super(
                CheckInfo.warning("SEN-KQL-021", "random-take", "A rule takes rows only after sorting them"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        for (PipelineExpression pipeline : site.pipelines()) {
            boolean sorted = false;
            for (TabularOperator operator : pipeline.operators()) {
                sorted |= operator instanceof SortOperator || operator instanceof TopOperator;
                if (operator instanceof TakeOperator && !sorted) {
                    reporter.report(
                            site.locateWord(operator),
                            "which rows are taken differs from run to run",
                            "write top ... by ..., or sort before");
                }
            }
        }
    }
}
