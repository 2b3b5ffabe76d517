package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorShape;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.DataConnectorCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each definition of a codeless connector. */
abstract class CodelessCheck extends DataConnectorCheck {

    CodelessCheck(CheckInfo info) {
        super(info);
    }

    @Override
    protected final void check(DataConnector connector, SolutionContext context, Reporter reporter) {
        if (connector.shape() == ConnectorShape.CODELESS) {
            connector.definition().ifPresent(definition -> check(connector, definition, context, reporter));
        }
    }

    abstract void check(DataConnector connector, MappingNode definition, SolutionContext context, Reporter reporter);
}
