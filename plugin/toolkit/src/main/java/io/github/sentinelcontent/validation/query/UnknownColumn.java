package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query uses columns that its input has. */
final class UnknownColumn extends EngineDiagnostic {
    UnknownColumn() {
        super(
                CheckInfo.error(
                        "SEN-KQL-003", "unknown-column", "Each column of a query is in the input of its operator"),
                DiagnosticKind.UNKNOWN_COLUMN);
    }

    /** Without the summary that SEN-KQL-013 asks for, the column that it makes is missing too. */
    @Override
    boolean isReported(KqlDiagnostic diagnostic, CompiledQuery query) {
        return !(query.tables().contains("ThreatIntelligenceIndicator")
                && diagnostic.message().contains("'LatestIndicatorTime'"));
    }
}
