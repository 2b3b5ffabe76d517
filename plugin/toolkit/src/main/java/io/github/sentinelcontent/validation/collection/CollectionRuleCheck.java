package io.github.sentinelcontent.validation.collection;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.ConnectorResourceCheck;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;

/** A check on each data collection rule of a codeless connector. */
abstract class CollectionRuleCheck extends ConnectorResourceCheck {

    CollectionRuleCheck(CheckInfo info) {
        super(info, ConnectorResource.Type.DATA_COLLECTION_RULE);
    }

    @Override
    protected final void check(
            MappingNode resource, DataConnector connector, SolutionContext context, Reporter reporter) {
        check(new CollectionRule(resource), connector, context, reporter);
    }

    abstract void check(CollectionRule rule, DataConnector connector, SolutionContext context, Reporter reporter);
}
