package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;

/** A query holds nothing that the embedded engine cannot check to the end. */
final class NotSupported extends EngineDiagnostic {
    NotSupported() {
        super(
                CheckInfo.info(
                        "SEN-KQL-100", "not-supported", "A query can be checked to the end by the embedded engine"),
                DiagnosticKind.NOT_SUPPORTED,
                DiagnosticKind.BUDGET,
                DiagnosticKind.INTERNAL);
    }

    @Override
    Severity severity(KqlDiagnostic diagnostic, QueryFacts facts) {
        return diagnostic.kind() == DiagnosticKind.NOT_SUPPORTED ? Severity.INFO : Severity.WARNING;
    }
}
