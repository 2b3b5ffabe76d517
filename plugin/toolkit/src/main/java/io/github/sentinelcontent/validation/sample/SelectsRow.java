package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Map;

/** Sample data that a rule never selects show nothing of it. */
final class SelectsRow implements Check {
    private static final CheckInfo INFO = CheckInfo.info(
            "SEN-SMP-005", "selects-row", "each rule whose tables all have sample data selects a row of them");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        SampleTables samples = SampleTables.of(context);
        if (samples.isEmpty()) {
            return;
        }
        for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
            rule.queries().stream()
                    .findFirst()
                    .map(context::facts)
                    .filter(facts -> samples.read(facts)
                            .filter(tables -> selectsNothing(facts, tables))
                            .isPresent())
                    .ifPresent(facts -> reporter.report(
                            facts.query().node(),
                            "the query selects no row of the sample data",
                            "add rows that it is to find"));
        }
    }

    private static boolean selectsNothing(QueryFacts facts, Map<String, Table> tables) {
        return SampleRun.at(facts, tables, SampleTime.latest(tables.values()))
                .filter(result -> result.rowCount() == 0)
                .isPresent();
    }
}
