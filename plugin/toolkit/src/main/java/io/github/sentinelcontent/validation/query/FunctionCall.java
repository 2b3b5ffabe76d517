package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query calls functions that exist, with arguments that fit. */
final class FunctionCall extends EngineDiagnostic {
    FunctionCall() {
        super(
                CheckInfo.error(
                        "SEN-KQL-004",
                        "function-call",
                        "Each function of a query is known and gets arguments that fit"),
                DiagnosticKind.FUNCTION_CALL);
    }
}
