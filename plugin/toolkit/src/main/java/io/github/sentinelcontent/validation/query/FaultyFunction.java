package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Stored functions with faults of their own, which leave the columns that they return in doubt. */
final class FaultyFunction {
    private static final Set<DiagnosticKind> MAY_CAUSE =
            EnumSet.of(DiagnosticKind.UNKNOWN_COLUMN, DiagnosticKind.FUNCTION_CALL, DiagnosticKind.OPERAND_TYPES);

    private FaultyFunction() {}

    /** Why a diagnostic of a query may only be due to a stored function that it calls, as a hint. */
    static Optional<String> doubt(CompiledQuery query, KqlDiagnostic diagnostic) {
        if (diagnostic.isFault() && MAY_CAUSE.contains(diagnostic.kind())) {
            Optional<String> faulty = in(query);
            if (faulty.isPresent()) {
                return faulty.map(FaultyFunction::hint);
            }
        }
        return diagnostic.kind() == DiagnosticKind.OPERAND_TYPES
                        && !query.functions().isEmpty()
                ? Optional.of("the types may come from a stored function and differ with the data; convert the value")
                : Optional.empty();
    }

    /** What to do first. */
    static String hint(String function) {
        return "the function '" + function + "' has faults; mend them first";
    }

    /** The first function with a fault that the query calls. */
    static Optional<String> in(CompiledQuery query) {
        return query.diagnostics().stream()
                .filter(d -> d.severity() == KqlDiagnostic.Severity.ERROR && d.kind() != DiagnosticKind.NOT_SUPPORTED)
                .map(KqlDiagnostic::function)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
