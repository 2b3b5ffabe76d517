package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import io.github.sentinelcontent.validation.SolutionContext;
import java.time.Duration;
import java.util.Optional;

/** A rule does not ask for data from before its period. */
final class LookbackWithinPeriod extends AnalyticRuleCheck {
    private static final long MOST_TICKS = 14 * Ticks.DAY;

    LookbackWithinPeriod() {
        super(CheckInfo.warning(
                "SEN-KQL-011", "lookback", "The query of a rule looks back no further than queryPeriod"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Optional<Duration> period = rule.queryPeriod();
        Optional<QueryFacts> facts = rule.queries().stream().findFirst().map(context::facts);
        if (period.isPresent() && facts.isPresent()) {
            long seen = period.get().toSeconds() * Ticks.SECOND;
            Lookback.longest(facts.get().compiled().syntax())
                    .filter(lookback -> lookback.ticks() > seen)
                    .ifPresent(lookback -> reporter.report(
                            facts.get()
                                    .locate(
                                            lookback.span().start(),
                                            lookback.span().end()),
                            "the query looks back " + words(lookback.ticks()) + ", but the rule sees only queryPeriod "
                                    + rule.text("queryPeriod").orElse(""),
                            lookback.ticks() <= MOST_TICKS ? "write queryPeriod: " + words(lookback.ticks()) : null));
        }
    }

    private static String words(long ticks) {
        return ShortDuration.of(Duration.ofSeconds((ticks + Ticks.SECOND - 1) / Ticks.SECOND));
    }
}
