package io.github.sentinelcontent.validation.codeless;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ConnectorResourceCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.Optional;

/** A check on each poller of a codeless connector that has properties. */
abstract class PollerCheck extends ConnectorResourceCheck {

    PollerCheck(CheckInfo info) {
        super(info, ConnectorResource.Type.POLLER);
    }

    @Override
    protected final void check(
            MappingNode poller, DataConnector connector, SolutionContext context, Reporter reporter) {
        if (properties(poller).isPresent()) {
            check(new Poller(poller, properties(poller).get()), connector, context, reporter);
        }
    }

    private static Optional<MappingNode> properties(MappingNode poller) {
        return poller.mapping("properties");
    }

    abstract void check(Poller poller, DataConnector connector, SolutionContext context, Reporter reporter);
}
