package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** The portal reads certain columns of certain queries. */
final class QueryShapes extends DataConnectorCheck {
    QueryShapes() {
        super(
                CheckInfo.warning(
                        "SEN-DC-012",
                        "query-shape",
                        "connectivity queries give IsConnected, those for the last event Time, those on CEF filter the device"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        for (QueryFacts facts : ConnectorTexts.of(context).queries(connector)) {
            String role = facts.query().role();
            if (facts.compiled().isCorrect()) {
                if (role.startsWith("connectivityCriteria")) {
                    column("IsConnected", "end in project IsConnected = …", facts, reporter);
                } else if (role.endsWith("lastDataReceivedQuery")) {
                    column("Time", "write summarize Time = max(TimeGenerated)", facts, reporter);
                }
            }
            checkDevice(facts, reporter);
        }
    }

    private static void column(String name, String hint, QueryFacts facts, Reporter reporter) {
        RowSchema schema = facts.compiled().schema();
        if (schema.find(name).isEmpty() && !schema.isOpen()) {
            reporter.report(
                    facts.query().node(),
                    "the result of " + facts.query().role() + " has no column '" + name + "'",
                    hint);
        }
    }

    /** Many products share the table of CEF events. */
    private static void checkDevice(QueryFacts facts, Reporter reporter) {
        String text = facts.query().text();
        boolean cef = text.contains("CommonSecurityLog");
        if (cef && !(text.contains("DeviceVendor") && (text.contains("DeviceProduct")))) {
            reporter.report(
                    facts.query().node(),
                    facts.query().role() + " reads CommonSecurityLog without "
                            + (text.contains("DeviceVendor") ? "DeviceProduct" : "DeviceVendor"),
                    "filter both, or the events of other products count too");
        }
    }
}
