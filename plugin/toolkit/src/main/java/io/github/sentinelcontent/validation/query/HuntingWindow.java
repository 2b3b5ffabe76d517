package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.ShortDuration;
import java.time.Duration;

/** Analysts run hunting queries by hand and wait for them. */
final class HuntingWindow extends QueryCheck {
    HuntingWindow() {
        super(
                CheckInfo.warning("SEN-KQL-020", "hunting-window", "A hunting query looks back one to fourteen days"),
                QueryPlace.HUNTING_QUERY);
    }

    @Override
    void check(QuerySite site, Reporter reporter) {
        Lookback.longest(site.facts().compiled().syntax())
                .filter(lookback -> lookback.ticks() > 0)
                .filter(lookback -> lookback.ticks() < Ticks.DAY || lookback.ticks() > 14 * Ticks.DAY)
                .ifPresent(lookback -> reporter.report(
                        site.locate(lookback.span()),
                        "the query looks back " + words(lookback.ticks()) + ", usual are 1d to 14d",
                        null));
    }

    private static String words(long ticks) {
        return ShortDuration.of(Duration.ofSeconds((ticks + Ticks.SECOND - 1) / Ticks.SECOND));
    }
}
