package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.QueryTemplate;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.CompiledQuery;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.validation.Check;
import io.github.sentinelcontent.validation.CheckInfo;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports what the KQL engine finds wrong in the queries of rules, hunting queries and summary rules. That a query is
 * empty is the matter of other checks.
 */
abstract class EngineDiagnostic implements Check {
    private final CheckInfo info;
    private final Set<DiagnosticKind> kinds;

    EngineDiagnostic(CheckInfo info, DiagnosticKind first, DiagnosticKind... others) {
        this.info = info;
        this.kinds = EnumSet.of(first, others);
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final void check(SolutionContext context, Reporter reporter) {
        context.solution().items().stream()
                .filter(QueryTemplate.class::isInstance)
                .flatMap(item -> item.queries().stream())
                .filter(query -> !query.text().isBlank())
                .forEach(query -> check(context.facts(query), reporter));
    }

    /** Faults inside a stored function belong to that function, not to the query that calls it. */
    private void check(QueryFacts facts, Reporter reporter) {
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            if (kinds.contains(diagnostic.kind())
                    && diagnostic.function() == null
                    && isReported(diagnostic, facts.compiled())
                    && !UnboundedExpansion.covers(facts.compiled().syntax(), diagnostic)) {
                Optional<String> doubt = FaultyFunction.doubt(facts.compiled(), diagnostic);
                reporter.report(
                        doubt.isPresent() ? Severity.WARNING : severity(diagnostic, facts),
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message(),
                        doubt.orElseGet(() -> hint(diagnostic, facts)));
            }
        }
    }

    /** Whether no other check reports the cause. */
    boolean isReported(KqlDiagnostic diagnostic, CompiledQuery query) {
        return true;
    }

    /** The severity of the check for errors of the engine, a warning for its warnings. */
    Severity severity(KqlDiagnostic diagnostic, QueryFacts facts) {
        return diagnostic.severity() == KqlDiagnostic.Severity.ERROR ? info().severity() : Severity.WARNING;
    }

    /** The hint of the engine. */
    @Nullable
    String hint(KqlDiagnostic diagnostic, QueryFacts facts) {
        return diagnostic.hint();
    }
}
