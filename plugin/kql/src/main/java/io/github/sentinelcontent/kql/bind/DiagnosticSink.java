package io.github.sentinelcontent.kql.bind;

import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.kql.KqlDiagnostic.Severity;
import io.github.sentinelcontent.kql.syntax.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects diagnostics; the same one is kept once, although a function body is bound at each of its calls. */
final class DiagnosticSink {
    private static final Set<DiagnosticKind> OF_MEANING = EnumSet.of(
            DiagnosticKind.UNKNOWN_TABLE,
            DiagnosticKind.UNKNOWN_COLUMN,
            DiagnosticKind.FUNCTION_CALL,
            DiagnosticKind.OPERAND_TYPES,
            DiagnosticKind.NO_RESULT,
            DiagnosticKind.SEMANTICS);

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

    /** Whether a stretch of a text names a column or function that does not exist. */
    boolean hasUnknownName(Frame frame, Span span) {
        return has(frame, span, EnumSet.of(DiagnosticKind.UNKNOWN_COLUMN, DiagnosticKind.FUNCTION_CALL));
    }

    /** Whether a stretch of a text calls a function that does not exist. */
    boolean hasUnknownFunction(Frame frame, Span span) {
        return has(frame, span, EnumSet.of(DiagnosticKind.FUNCTION_CALL));
    }

    private boolean has(Frame frame, Span span, Set<DiagnosticKind> kinds) {
        return diagnostics.stream()
                .anyMatch(d -> d.isFault()
                        && frame.function() == null
                        && kinds.contains(d.kind())
                        && d.start() >= span.start()
                        && d.end() <= span.end());
    }

    /**
     * The diagnostics in text order, without those of names, types and meaning behind a place where the text is not KQL:
     * they would only follow from that.
     *
     * @param text the query
     */
    List<KqlDiagnostic> inTextOrder(String text) {
        int read = readable(text);
        return diagnostics.stream()
                .filter(d -> !OF_MEANING.contains(d.kind()) || d.function() != null || d.start() < read)
                .sorted(Comparator.comparingInt(KqlDiagnostic::start).thenComparingInt(KqlDiagnostic::functionOffset))
                .toList();
    }

    /** The start of the operator or statement that holds the first fault of syntax, in UTF-16 units. */
    private int readable(String text) {
        int fault = diagnostics.stream()
                .filter(d -> d.kind() == DiagnosticKind.SYNTAX && d.function() == null)
                .mapToInt(KqlDiagnostic::start)
                .min()
                .orElse(Integer.MAX_VALUE);
        return fault == Integer.MAX_VALUE
                ? fault
                : Math.max(text.lastIndexOf('|', fault - 1), text.lastIndexOf(';', fault - 1)) + 1;
    }
}
