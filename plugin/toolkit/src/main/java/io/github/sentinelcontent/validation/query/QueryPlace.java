package io.github.sentinelcontent.validation.query;

/** Where a query stands, which decides what it must and should do. */
enum QueryPlace {
    /** An analytic rule: runs at intervals on the data of its period. */
    RULE,
    /** A hunting query: analysts run it as it is. */
    HUNTING_QUERY,
    /** A summary rule: its results are stored. */
    SUMMARY_RULE,
    /** The body of a parser: other queries go on from it. */
    PARSER,
    /** The page of a connector. */
    CONNECTOR,
    /** A step or parameter of a workbook. */
    WORKBOOK,
    /** A step of a playbook. */
    PLAYBOOK,
    /** A stored search. */
    SAVED_SEARCH
}
