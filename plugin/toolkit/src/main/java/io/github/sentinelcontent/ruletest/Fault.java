package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.HelpPage;
import io.github.sentinelcontent.finding.RuleDescription;
import io.github.sentinelcontent.finding.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a test file, apart from an expectation that is not met. Each has a help page. */
public enum Fault {
    SYNTAX("SEN-RT-001", "test-file-syntax", Severity.ERROR, "the test file can be read"),
    SHAPE("SEN-RT-002", "test-file-shape", Severity.ERROR, "the test file has the shape of its schema"),
    UNKNOWN_KEY("SEN-RT-003", "unknown-key", Severity.ERROR, "keys are those of the format"),
    PLANNED_KEY("SEN-RT-004", "key-not-supported", Severity.ERROR, "keys are supported in this version"),
    UNKNOWN_RULE("SEN-RT-005", "unknown-rule", Severity.ERROR, "the rule exists in the solution"),
    RULE_QUERY("SEN-RT-006", "rule-query", Severity.ERROR, "the query of the rule is correct"),
    QUERY_NOT_SUPPORTED("SEN-RT-007", "query-not-supported", Severity.ERROR, "the engine can run the query"),
    QUERY_RUN("SEN-RT-008", "query-run", Severity.ERROR, "the query comes to its end on the given rows"),
    UNKNOWN_TABLE("SEN-RT-009", "unknown-table", Severity.ERROR, "given tables have a known schema"),
    UNKNOWN_COLUMN("SEN-RT-010", "unknown-column", Severity.ERROR, "given columns are columns of the table"),
    VALUE_TYPE("SEN-RT-011", "value-type", Severity.ERROR, "given values fit the type of their column"),
    DATA_FILE("SEN-RT-012", "data-file", Severity.ERROR, "data files exist and can be read"),
    UNKNOWN_FIXTURE("SEN-RT-013", "unknown-fixture", Severity.ERROR, "fixtures that a case uses are defined"),
    UNUSED_FIXTURE("SEN-RT-014", "unused-fixture", Severity.WARNING, "every fixture is used by a case"),
    TABLE_NOT_GIVEN("SEN-RT-015", "table-not-given", Severity.ERROR, "every table that the query reads is given"),
    EXPECTATION("SEN-RT-016", "expectation", Severity.ERROR, "expectations can be met by some outcome"),
    UNKNOWN_FUNCTION("SEN-RT-017", "unknown-function", Severity.ERROR, "replaced functions exist");

    private final String id;
    private final String title;
    private final Severity severity;
    private final String summary;

    Fault(String id, String title, Severity severity, String summary) {
        this.id = id;
        this.title = title;
        this.severity = severity;
        this.summary = summary;
    }

    /** Returns what reports say about all of them, sorted by id. */
    public static List<RuleDescription> descriptions() {
        return Arrays.stream(values())
                .map(fault -> new RuleDescription(fault.id, fault.title, fault.summary, fault.severity, fault.help()))
                .toList();
    }

    /** Stable identifier, such as {@code SEN-RT-003}. */
    String id() {
        return id;
    }

    /** Short stable name, such as {@code unknown-key}. */
    String title() {
        return title;
    }

    Severity severity() {
        return severity;
    }

    /** What must hold, in one line without full stop. */
    String summary() {
        return summary;
    }

    private @Nullable HelpPage help() {
        return HelpPage.ofResource("/io/github/sentinelcontent/ruletest/help/" + id + ".md")
                .orElse(null);
    }
}
