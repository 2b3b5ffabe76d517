package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.QueryFaults;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** Charts, samples and the state of the connector come from its queries. */
final class ConnectorQueries extends DataConnectorCheck {
    ConnectorQueries() {
        super(CheckInfo.error("SEN-DC-011", "queries", "each query of the connector parses and its names resolve"));
    }

    @Override
    protected void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        if (connector.shape() != ConnectorShape.CODELESS) {
            QueryFaults faults = new QueryFaults(context, reporter);
            ConnectorTexts.of(context).queries(connector).forEach(faults::report);
        }
    }
}
