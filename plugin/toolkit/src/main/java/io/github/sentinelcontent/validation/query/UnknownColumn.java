package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query uses columns that its input has. */
final class UnknownColumn extends EngineDiagnostic {
    UnknownColumn() {
        super(
                CheckInfo.error(
                        "SEN-KQL-003", "unknown-column", "Each column of a query is in the input of its operator"),
                DiagnosticKind.UNKNOWN_COLUMN);
    }
}
