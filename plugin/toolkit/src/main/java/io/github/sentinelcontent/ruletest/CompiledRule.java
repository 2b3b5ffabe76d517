package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.List;

/**
 * A query with what the engine says of it.
 *
 * @param query the query and its place in the rule
 * @param compiled what came of it
 */
record CompiledRule(ScalarNode query, CompiledQuery compiled) {

    /** Whether nothing but a lack of the engine keeps the query from being run. */
    boolean isUnsupported() {
        return !compiled.isRunnable() && onlyUnsupported(compiled.diagnostics());
    }

    /** Whether all errors say that something is not supported. */
    static boolean onlyUnsupported(List<KqlDiagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == KqlDiagnostic.Severity.ERROR)
                .allMatch(diagnostic -> diagnostic.kind() == DiagnosticKind.NOT_SUPPORTED);
    }

    /** Reports errors of the query or of a run: "wrong", "not supported" and "too much" are different faults. */
    void report(List<KqlDiagnostic> diagnostics, UnsupportedQueries policy, Faults faults) {
        Severity unsupported = policy == UnsupportedQueries.WARN ? Severity.WARNING : Severity.ERROR;
        for (KqlDiagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() != KqlDiagnostic.Severity.ERROR) {
                continue;
            }
            switch (diagnostic.kind()) {
                case NOT_SUPPORTED ->
                    faults.report(
                            Fault.QUERY_NOT_SUPPORTED,
                            unsupported,
                            place(diagnostic),
                            message(diagnostic),
                            "the rule was not tested; sentinel.unsupportedQueries=warn skips its cases");
                case BUDGET, RUN, INTERNAL ->
                    faults.report(Fault.QUERY_RUN, place(diagnostic), message(diagnostic), diagnostic.hint());
                default -> faults.report(Fault.RULE_QUERY, place(diagnostic), message(diagnostic), diagnostic.hint());
            }
        }
    }

    /** Reports why the query cannot be run. */
    void report(UnsupportedQueries policy, Faults faults) {
        report(compiled.diagnostics(), policy, faults);
    }

    private SourceLocation place(KqlDiagnostic diagnostic) {
        return query.locate(diagnostic.start(), Math.max(0, diagnostic.end() - diagnostic.start()));
    }

    private static String message(KqlDiagnostic diagnostic) {
        return diagnostic.function() == null
                ? diagnostic.message()
                : diagnostic.message() + " (in function " + diagnostic.function() + ")";
    }
}
