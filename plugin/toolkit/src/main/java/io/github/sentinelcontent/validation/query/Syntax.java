package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query can be read. */
final class Syntax extends EngineDiagnostic {
    Syntax() {
        super(
                CheckInfo.error("SEN-KQL-001", "syntax", "A query keeps to the syntax and the rules of KQL"),
                DiagnosticKind.SYNTAX,
                DiagnosticKind.SEMANTICS);
    }
}
