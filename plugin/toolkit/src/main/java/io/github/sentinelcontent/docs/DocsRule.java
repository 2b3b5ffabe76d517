package io.github.sentinelcontent.docs;

import io.github.sentinelcontent.finding.Finding;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Arrays;
import java.util.List;

/** What the documentation reports: places where a page may lack something. */
public enum DocsRule {
    /** A query whose tables were searched in its text. */
    UNPARSED_QUERY(
            "SEN-DOC-001", "query-not-parsed", Severity.INFO, "the tables of every query are found by parsing it"),
    /** A name that a query reads and that is no table, custom table or parser. */
    UNKNOWN_TABLE("SEN-DOC-002", "table-not-known", Severity.INFO, "every table that a query reads is known"),
    /** A query that reads every table there is. */
    ALL_TABLES("SEN-DOC-003", "query-reads-all-tables", Severity.INFO, "queries name the tables that they read");

    private final String id;
    private final String ruleName;
    private final Severity severity;
    private final String summary;

    DocsRule(String id, String ruleName, Severity severity, String summary) {
        this.id = id;
        this.ruleName = ruleName;
        this.severity = severity;
        this.summary = summary;
    }

    /** Returns what reports say about all of them, sorted by id. */
    public static List<RuleDescription> descriptions() {
        return Arrays.stream(values())
                .map(rule -> new RuleDescription(rule.id, rule.ruleName, rule.summary, rule.severity, null))
                .toList();
    }

    Finding at(SourceLocation location, String message) {
        return new Finding(id, ruleName, severity, location, message, null);
    }
}
