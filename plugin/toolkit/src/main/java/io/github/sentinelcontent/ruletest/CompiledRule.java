package io.github.sentinelcontent.ruletest;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.CompiledQuery;
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

    /** Whether the query is correct and yet cannot be run. */
    boolean isUnsupported() {
        return compiled.isCorrect() && !compiled.isRunnable();
    }

    /** Reports errors: "wrong" and "not supported" are different faults. */
    void report(UnsupportedQueries policy, Faults faults) {
        Severity unsupported = policy == UnsupportedQueries.WARN ? Severity.WARNING : Severity.ERROR;
        for (KqlDiagnostic diagnostic : compiled.diagnostics()) {
            if (diagnostic.isFault()) {
                faults.report(Fault.RULE_QUERY, place(diagnostic), message(diagnostic), diagnostic.hint());
            } else if (diagnostic.severity() == KqlDiagnostic.Severity.ERROR) {
                faults.report(
                        Fault.QUERY_NOT_SUPPORTED,
                        unsupported,
                        place(diagnostic),
                        message(diagnostic),
                        "the rule was not tested; sentinel.unsupportedQueries=warn skips its cases");
            }
        }
    }

    /** Reports why a run did not come to its end. */
    void reportRun(List<KqlDiagnostic> diagnostics, Faults faults) {
        for (KqlDiagnostic diagnostic : diagnostics) {
            faults.report(Fault.QUERY_RUN, place(diagnostic), message(diagnostic), diagnostic.hint());
        }
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
