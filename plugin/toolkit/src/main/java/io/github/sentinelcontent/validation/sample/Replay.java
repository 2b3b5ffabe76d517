package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule at consecutive moments. With a period longer than its frequency it sees most events again at its next run;
 * with an equal one it never sees those that arrive after the run of their time.
 */
final class Replay implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-KQL-043",
            "replay",
            "Runs of a rule, one after the other, find each row of the sample data once, also one that arrived late");

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
            Optional<QueryFacts> facts = rule.queries().stream().findFirst().map(context::facts);
            if (rule.queryFrequency().isPresent() && rule.queryPeriod().isPresent() && facts.isPresent()) {
                samples.read(facts.get()).ifPresent(tables -> check(rule, facts.get(), samples, tables, reporter));
            }
        }
    }

    private static void check(
            AnalyticRule rule, QueryFacts facts, SampleTables samples, Map<String, Table> tables, Reporter reporter) {
        Duration frequency = rule.queryFrequency().orElseThrow();
        Duration period = rule.queryPeriod().orElseThrow();
        if (period.compareTo(frequency) > 0) {
            checkTwice(rule, facts, tables, reporter);
        } else if (period.equals(frequency)) {
            LateArrivals.of(samples, tables, period)
                    .lost(facts)
                    .ifPresent(delay -> reporter.report(
                            rule.scalar("queryPeriod").orElseThrow(),
                            "a row that arrives " + ShortDuration.of(delay)
                                    + " after its time is never found, since the period is no longer than the"
                                    + " frequency",
                            "write queryPeriod: " + ShortDuration.of(period.plus(delay)) + " and add"
                                    + " | where ingestion_time() > ago(" + ShortDuration.of(frequency) + ")"));
        }
    }

    private static void checkTwice(AnalyticRule rule, QueryFacts facts, Map<String, Table> tables, Reporter reporter) {
        Duration frequency = rule.queryFrequency().orElseThrow();
        Duration period = rule.queryPeriod().orElseThrow();
        Instant first = SampleTime.latest(tables.values());
        Set<List<@Nullable Object>> before = SampleRun.rows(SampleRun.at(facts, tables, first, period));
        Set<List<@Nullable Object>> after =
                before.isEmpty() ? before : SampleRun.rows(SampleRun.at(facts, tables, first.plus(frequency), period));
        before.retainAll(after);
        if (!before.isEmpty()) {
            reporter.report(
                    rule.scalar("queryPeriod").orElseThrow(),
                    "the run after " + ShortDuration.of(frequency) + " finds " + before.size()
                            + " of the same rows again, since the period is " + ShortDuration.of(period),
                    "write queryPeriod: " + ShortDuration.of(frequency)
                            + ", or keep only rows with ingestion_time() in the last " + ShortDuration.of(frequency));
        }
    }
}
