package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where in the query binding is at.
 *
 * @param scope the visible names
 * @param frame the text being bound
 * @param outerRows the rows that a sub-query without source reads, as in {@code mv-apply}; null outside of one
 * @param fuzzy whether a table that does not exist is left out with a warning, as in {@code union isfuzzy=true}
 */
record BindContext(
        BindSession session,
        Scope scope,
        Frame frame,
        @Nullable Relation outerRows,
        boolean fuzzy) {

    BindContext withOuterRows(Relation rows) {
        return new BindContext(session, scope, frame, rows, fuzzy);
    }

    BindContext withFuzzy(boolean isFuzzy) {
        return new BindContext(session, scope, frame, outerRows, isFuzzy);
    }

    void error(DiagnosticKind kind, Span span, String message, @Nullable String hint) {
        session.diagnostics().error(frame, kind, span, message, hint);
    }

    void warning(DiagnosticKind kind, Span span, String message, @Nullable String hint) {
        session.diagnostics().warning(frame, kind, span, message, hint);
    }

    /** Reports something that is correct but that this engine cannot run. */
    void notSupported(Span span, String what) {
        error(DiagnosticKind.NOT_SUPPORTED, span, "not supported: " + what, null);
    }
}
