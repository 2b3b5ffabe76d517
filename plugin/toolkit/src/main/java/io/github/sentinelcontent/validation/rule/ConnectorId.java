package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Set;
import java.util.TreeSet;

/** Each required connector exists. */
final class ConnectorId extends AnalyticRuleCheck {

    ConnectorId() {
        super(CheckInfo.error(
                "SEN-AR-026", "connector-id", "Each required connector is a known one or one of the solution"));
    }

    @Override
    protected void check(AnalyticRule rule, SolutionContext context, Reporter reporter) {
        Set<String> known = new TreeSet<>(ConnectorIds.upstream());
        known.addAll(context.settings().connectorIds());
        context.solution()
                .items(DataConnector.class)
                .forEach(connector -> connector.id().ifPresent(known::add));
        for (RequiredDataConnector required : rule.requiredDataConnectors()) {
            required.connectorId()
                    .filter(id -> !id.isNull() && !known.contains(id.text()))
                    .ifPresent(id -> reporter.report(
                            id,
                            "no connector has the id '" + id.text() + "'",
                            NearestName.of(id.text(), known)
                                    .map(name -> "did you mean '" + name + "'?")
                                    .orElse("use the id in the connector's JSON file")));
        }
    }
}
