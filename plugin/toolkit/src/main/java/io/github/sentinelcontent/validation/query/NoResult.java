package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query has rows as its result. */
final class NoResult extends EngineDiagnostic {
    NoResult() {
        super(
                CheckInfo.error("SEN-KQL-006", "no-result", "The last statement of a query gives rows"),
                DiagnosticKind.NO_RESULT);
    }
}
