package io.github.sentinelcontent.validation.rule;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.RequiredDataConnector;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.validation.AnalyticRuleCheck;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Locale;
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
        if (rule.requiredDataConnectors().stream().anyMatch(required -> isUnknown(required, known))) {
            known.addAll(context.repository().connectorIds());
        }
        Set<String> deprecated = deprecated(context);
        for (RequiredDataConnector required : rule.requiredDataConnectors()) {
            required.connectorId()
                    .filter(id -> deprecated.contains(id.text()))
                    .ifPresent(id -> reporter.report(
                            Severity.WARNING,
                            id.location(),
                            "the connector '" + id.text() + "' is deprecated",
                            "add the one that replaces it"));
            required.connectorId()
                    .filter(id -> isUnknown(required, known))
                    .ifPresent(id -> reporter.report(
                            id,
                            "no connector has the id '" + id.text() + "'",
                            NearestName.of(id.text(), known)
                                    .map(name -> "did you mean '" + name + "'?")
                                    .orElse("use the id in the connector's JSON file")));
        }
    }

    private static boolean isUnknown(RequiredDataConnector required, Set<String> known) {
        return required.connectorId()
                .filter(id -> !id.isNull() && !id.text().isBlank() && !known.contains(id.text()))
                .isPresent();
    }

    /** Ids of connectors of the solution that every page of that id calls deprecated. */
    private static Set<String> deprecated(SolutionContext context) {
        Set<String> deprecated = new TreeSet<>();
        Set<String> current = new TreeSet<>();
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            boolean old = connector.name().orElse("").toLowerCase(Locale.ROOT).startsWith("[deprecated]");
            connector.id().ifPresent((old ? deprecated : current)::add);
        }
        deprecated.removeAll(current);
        return deprecated;
    }
}
