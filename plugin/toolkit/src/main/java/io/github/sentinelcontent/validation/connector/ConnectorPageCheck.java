package io.github.sentinelcontent.validation.connector;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on the page of each connector whose file is that page. */
abstract class ConnectorPageCheck extends DataConnectorCheck {

    ConnectorPageCheck(CheckInfo info) {
        super(info);
    }

    @Override
    protected final void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        if (connector.shape() == ConnectorShape.CLASSIC) {
            connector.ui().ifPresent(page -> check(connector, page, reporter));
        }
    }

    abstract void check(DataConnector connector, MappingNode page, Reporter reporter);
}
