package io.github.sentinelcontent.content;

/** How a connector file is built. */
public enum ConnectorShape {
    /** The page itself: {@code id}, {@code title}, {@code connectivityCriterias}. */
    CLASSIC,
    /** An ARM template whose first resource has page and polling settings (codeless, first version). */
    POLLING,
    /** A connector definition (Codeless Connector Framework); poller, rule and table stand in files beside it. */
    CODELESS,
    /** Anything else, such as the template of a function app. */
    OTHER
}
