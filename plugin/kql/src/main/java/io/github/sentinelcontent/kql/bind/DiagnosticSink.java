package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlDiagnostic.Severity;
import io.github.sentinelcontent.kql.syntax.Span;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics; the same one is kept once, although a function body is bound at each of its calls. */
final class DiagnosticSink {
    private final Set<KqlDiagnostic> diagnostics = new LinkedHashSet<>();

    void add(KqlDiagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void error(Frame frame, DiagnosticKind kind, Span span, String message, @Nullable String hint) {
        report(frame, kind, Severity.ERROR, span, message, hint);
    }

    void warning(Frame frame, DiagnosticKind kind, Span span, String message, @Nullable String hint) {
        report(frame, kind, Severity.WARNING, span, message, hint);
    }

    private void report(
            Frame frame, DiagnosticKind kind, Severity severity, Span span, String message, @Nullable String hint) {
        Span place = frame.call() == null ? span : frame.call();
        int offset = frame.function() == null ? -1 : Math.max(0, span.start() - frame.shift());
        add(new KqlDiagnostic(kind, severity, place.start(), place.end(), message, hint, frame.function(), offset));
    }

    /** All diagnostics in text order. */
    List<KqlDiagnostic> inTextOrder() {
        return diagnostics.stream()
                .sorted(Comparator.comparingInt(KqlDiagnostic::start).thenComparingInt(KqlDiagnostic::functionOffset))
                .toList();
    }
}
