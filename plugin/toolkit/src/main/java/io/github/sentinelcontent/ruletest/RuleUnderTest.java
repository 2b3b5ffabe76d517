package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ContentItem;
import io.github.sentinelcontent.content.HuntingQuery;
import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.kql.type.Ticks;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.Optional;

/**
 * The analytic rule or hunting query that a test file is about.
 *
 * @param item the content item
 * @param query its query
 */
record RuleUnderTest(ContentItem item, ScalarNode query) {

    /** The item if it is of a kind that can be tested and has a query. */
    static Optional<RuleUnderTest> of(ContentItem item) {
        boolean testable = item instanceof AnalyticRule || item instanceof HuntingQuery;
        return testable
                ? ((QueryTemplate) item).query().map(query -> new RuleUnderTest(item, query))
                : Optional.empty();
    }

    /** The rule, unless it is a hunting query, which raises no alerts. */
    Optional<AnalyticRule> analyticRule() {
        return item instanceof AnalyticRule rule ? Optional.of(rule) : Optional.empty();
    }

    /**
     * The rows that a run at {@code now} sees. Near-real-time rules and hunting queries have no period: they see
     * whatever is given.
     */
    Optional<OuterWindow> window(long now) {
        return analyticRule()
                .flatMap(AnalyticRule::queryPeriod)
                .map(period -> period.getSeconds())
                .filter(seconds -> seconds <= Ticks.LAST_DATETIME / Ticks.SECOND)
                .map(seconds -> new OuterWindow(now - seconds * Ticks.SECOND, now));
    }
}
