package io.github.sentinelcontent.validation.sample;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.vector.Table;
import io.github.sentinelcontent.source.SourceFile;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rule finds what its positive sample shows, and stays quiet on its negative one. */
final class SampleResult implements Check {
    private static final CheckInfo INFO = CheckInfo.warning(
            "SEN-KQL-039", "sample-result", "A rule fires on its positive sample data and not on its negative ones");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public void check(SolutionContext context, Reporter reporter) {
        List<MarkedSample> samples = MarkedSample.of(context);
        if (samples.isEmpty()) {
            return;
        }
        for (AnalyticRule rule : context.solution().items(AnalyticRule.class)) {
            Optional<QueryFacts> facts = rule.queries().stream().findFirst().map(context::facts);
            if (facts.isPresent()) {
                check(rule, facts.get(), true, samples, context, reporter);
                check(rule, facts.get(), false, samples, context, reporter);
            }
        }
    }

    private static void check(
            AnalyticRule rule,
            QueryFacts facts,
            boolean positive,
            List<MarkedSample> samples,
            SolutionContext context,
            Reporter reporter) {
        Map<String, SourceFile> marked = new TreeMap<>();
        MarkedSample.of(rule, positive, samples).forEach((table, sample) -> {
            if (facts.compiled().tables().contains(table)) {
                marked.put(table, sample.file());
            }
        });
        if (!marked.isEmpty()) {
            SampleTables.of(context)
                    .read(facts, marked)
                    .flatMap(tables -> rows(rule, facts, tables, marked))
                    .filter(rows -> fires(rule, rows) != positive)
                    .ifPresent(rows -> report(facts, positive, rows, marked, reporter));
        }
    }

    /** How many rows one run at the time of the latest marked row returns; empty when it is not complete. */
    private static Optional<Long> rows(
            AnalyticRule rule, QueryFacts facts, Map<String, Table> tables, Map<String, SourceFile> marked) {
        Map<String, Table> told = new HashMap<>(tables);
        told.keySet().retainAll(marked.keySet());
        Instant now = SampleTime.latest(told.values());
        Optional<Duration> period = rule.queryPeriod();
        Optional<Table> result =
                period.isPresent() ? SampleRun.at(facts, tables, now, period.get()) : SampleRun.at(facts, tables, now);
        return result.map(Table::rowCount).map(Number::longValue);
    }

    private static boolean fires(AnalyticRule rule, long rows) {
        long threshold = rule.triggerThreshold().orElse(0L);
        return switch (rule.triggerOperator().orElse("gt")) {
            case "lt", "LessThan" -> rows < threshold;
            case "eq", "Equal" -> rows == threshold;
            case "ne", "NotEqual" -> rows != threshold;
            default -> rows > threshold;
        };
    }

    private static void report(
            QueryFacts facts, boolean positive, long rows, Map<String, SourceFile> marked, Reporter reporter) {
        String files = marked.values().stream().map(SourceFile::path).collect(Collectors.joining(", "));
        String result = rows == 0 ? "no row" : rows == 1 ? "1 row" : rows + " rows";
        reporter.report(
                facts.query().node(),
                positive
                        ? "the rule does not fire on " + files + ", of which its query returns " + result
                        : "the rule fires on " + files + ", of which its query returns " + result,
                positive
                        ? "let the query find the rows, or correct the sample"
                        : "exclude the rows in the query, or correct the sample");
    }
}
