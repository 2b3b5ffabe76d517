package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.kql.syntax.NameExpression;
import io.github.sentinelcontent.kql.syntax.PipelineExpression;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The service already limits the data of a rule to its period. */
final class RedundantTimeFilter extends QueryCheck {
    RedundantTimeFilter() {
        super(
                CheckInfo.info(
                        "SEN-KQL-015",
                        "redundant-time-filter",
                        "The query of a rule does not repeat its period, and uses all of it"),
                QueryPlace.RULE);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        Optional<Duration> period = site.item() instanceof AnalyticRule rule ? rule.queryPeriod() : Optional.empty();
        Optional<Lookback> longest = Lookback.longest(site.facts().compiled().syntax());
        if (period.isEmpty() || longest.isEmpty()) {
            return;
        }
        long seen = period.get().toSeconds() * Ticks.SECOND;
        String written = ShortDuration.of(period.get());
        if (longest.get().ticks() == seen) {
            reporter.report(
                    site.locate(longest.get().span()),
                    "the query filters by the same time as queryPeriod " + written + ", which the service does anyway",
                    "remove the filter");
        } else if (longest.get().ticks() < seen && longest.get().ticks() > 0 && everyTableIsBounded(site)) {
            reporter.report(
                    site.locate(longest.get().span()),
                    "the query looks back less than queryPeriod " + written + ", the rest of which is read in vain",
                    "shorten queryPeriod");
        }
    }

    private static boolean everyTableIsBounded(QuerySite site) {
        Set<String> tables = site.facts().compiled().tables();
        QueryNames names = site.names();
        return site.syntax().all(NameExpression.class).stream()
                .filter(name -> tables.contains(name.name()))
                .allMatch(name -> site.syntax()
                        .above(name, PipelineExpression.class)
                        .filter(pipeline -> TimeBounds.in(site, names, pipeline))
                        .isPresent());
    }
}
