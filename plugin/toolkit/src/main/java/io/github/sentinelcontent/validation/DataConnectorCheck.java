package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.DataConnector;

/** A check on each data connector of a solution whose file could be read. */
public abstract class DataConnectorCheck implements Check {
    private final CheckInfo info;

    /** A check with its metadata. */
    protected DataConnectorCheck(CheckInfo info) {
        this.info = info;
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        for (DataConnector connector : context.solution().items(DataConnector.class)) {
            if (connector.root().isPresent()) {
                check(connector, context, reporter);
            }
        }
    }

    /** Looks at one data connector. */
    protected abstract void check(DataConnector connector, SolutionContext context, Reporter reporter);
}
