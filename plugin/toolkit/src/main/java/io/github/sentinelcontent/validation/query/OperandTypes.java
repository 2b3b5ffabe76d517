package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.validation.CheckInfo;

/** A query combines values whose types go together. */
final class OperandTypes extends EngineDiagnostic {
    OperandTypes() {
        super(
                CheckInfo.error(
                        "SEN-KQL-005", "operand-types", "The operands of each operator have types that go together"),
                DiagnosticKind.OPERAND_TYPES);
    }
}
