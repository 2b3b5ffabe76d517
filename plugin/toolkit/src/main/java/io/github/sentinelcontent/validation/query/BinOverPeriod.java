package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.syntax.CallExpression;
import io.github.sentinelcontent.kql.syntax.Expression;
import io.github.sentinelcontent.kql.syntax.MakeSeriesOperator;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** A bin longer than the period is never full. */
final class BinOverPeriod extends QueryCheck {
    private static final Set<String> BINS = Set.of("bin", "floor", "bin_at");

    BinOverPeriod() {
        super(
                CheckInfo.warning("SEN-KQL-045", "bin-over-period", "No bin of time is longer than queryPeriod"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        Optional<Duration> period = site.item() instanceof AnalyticRule rule ? rule.queryPeriod() : Optional.empty();
        if (period.isEmpty()) {
            return;
        }
        for (CallExpression call : site.syntax().all(CallExpression.class)) {
            if (BINS.contains(call.function().name()) && call.arguments().size() > 1) {
                check(site, call.arguments().get(1), period.get(), reporter);
            }
        }
        for (MakeSeriesOperator series : site.syntax().all(MakeSeriesOperator.class)) {
            check(site, series.step(), period.get(), reporter);
        }
    }

    private static void check(QuerySite site, Expression step, Duration period, Reporter reporter) {
        long seen = period.toSeconds() * Ticks.SECOND;
        site.folding()
                .span(step)
                .filter(ticks -> ticks > seen)
                .ifPresent(ticks -> reporter.report(
                        site.locate(step),
                        "a bin of " + ShortDuration.of(Duration.ofSeconds(ticks / Ticks.SECOND))
                                + " is longer than queryPeriod " + ShortDuration.of(period),
                        "use a smaller bin or a longer queryPeriod"));
    }
}
