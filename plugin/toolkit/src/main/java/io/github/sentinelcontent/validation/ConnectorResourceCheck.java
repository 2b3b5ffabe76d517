package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.source.MappingNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A check on each resource of a type that stands beside the definition of a codeless connector. */
public abstract class ConnectorResourceCheck implements Check {
    private final CheckInfo info;
    private final ConnectorResource.Type type;

    /** A check with its metadata, for resources of a type. */
    protected ConnectorResourceCheck(CheckInfo info, ConnectorResource.Type type) {
        this.info = info;
        this.type = type;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    /** Two definitions in one folder have the same resources beside them; each is looked at once. */
    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        Set<MappingNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            for (ConnectorResource resource : connector.resources(type)) {
                if (seen.add(resource.node())) {
                    check(resource.node(), connector, context, reporter);
                }
            }
        }
    }

    /** Looks at one resource. */
    protected abstract void check(
            MappingNode resource, DataConnector connector, SolutionContext context, Reporter reporter);
}
