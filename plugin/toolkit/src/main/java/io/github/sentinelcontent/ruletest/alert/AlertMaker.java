package io.github.sentinelcontent.ruletest.alert;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Raises the alerts of one run of a rule.
 *
 * <p>All rows make one alert, or each row its own. Of more rows than a run may raise alerts, the last alert sums up all
 * rows. Source: Microsoft Sentinel, create analytics rules, event grouping.
 */
public final class AlertMaker {
    private static final int MOST_SCHEDULED = 150;
    private static final int MOST_NEAR_REAL_TIME = 30;

    private final Threshold threshold;
    private final boolean perResult;
    private final int mostAlerts;
    private final AlertDetails details;
    private final EntityCollector entities;
    private final CustomDetailCollector customDetails;

    /** Prepares the alerts of a rule. */
    public AlertMaker(AnalyticRule rule) {
        this.threshold = Threshold.of(rule);
        this.perResult = rule.aggregationKind()
                .map(ScalarNode::text)
                .filter("AlertPerResult"::equalsIgnoreCase)
                .isPresent();
        boolean nearRealTime = rule.ruleKind().filter("NRT"::equalsIgnoreCase).isPresent();
        this.mostAlerts = nearRealTime ? MOST_NEAR_REAL_TIME : MOST_SCHEDULED;
        this.details = AlertDetails.of(rule);
        this.entities = new EntityCollector(rule.entityMappings());
        this.customDetails = new CustomDetailCollector(rule.customDetails());
    }

    /** The alerts for the rows of one run, in row order; none when the threshold is not met. */
    public List<Alert> alerts(ResultRows rows) {
        if (!threshold.isMet(rows.count())) {
            return List.of();
        }
        if (!perResult) {
            return List.of(alert(rows, 0, rows.count()));
        }
        int single = rows.count() <= mostAlerts ? rows.count() : mostAlerts - 1;
        List<Alert> alerts = new ArrayList<>(IntStream.range(0, single)
                .mapToObj(row -> alert(rows, row, row + 1))
                .toList());
        if (single < rows.count()) {
            alerts.add(alert(rows, 0, rows.count()));
        }
        return alerts;
    }

    private Alert alert(ResultRows rows, int from, int to) {
        boolean hasRow = from < to;
        Map<String, List<String>> collected = customDetails.collect(rows, from, to);
        return new Alert(
                hasRow ? details.title(rows, from) : details.staticTitle(),
                hasRow ? details.description(rows, from) : details.staticDescription(),
                hasRow ? details.severity(rows, from) : details.staticSeverity(),
                hasRow ? details.tactics(rows, from) : details.staticTactics(),
                entities.collect(rows, from, to),
                collected);
    }
}
