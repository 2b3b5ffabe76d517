package io.github.sentinelcontent.kql;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, doubtful or not supported in a query.
 *
 * @param kind what it is about
 * @param severity how bad it is
 * @param start first UTF-16 offset in the query text; for a fault inside a stored function the place of the call
 * @param end offset after the last character
 * @param message what is wrong, with the offending name
 * @param hint the smallest edit that mends it, null when there is none
 * @param function the stored function that holds the fault, null when it is in the query itself
 * @param functionOffset UTF-16 offset of the fault in the body of that function, -1 without function
 */
public record KqlDiagnostic(
        DiagnosticKind kind,
        Severity severity,
        int start,
        int end,
        String message,
        @Nullable String hint,
        @Nullable String function,
        int functionOffset) {

    /** How bad a diagnostic is. */
    public enum Severity {
        /** The query does not run as written. */
        ERROR,
        /** The query may not do what is meant, or cannot be checked to the end. */
        WARNING
    }

    /** An error in the query itself. */
    public static KqlDiagnostic error(DiagnosticKind kind, int start, int end, String message, @Nullable String hint) {
        return new KqlDiagnostic(kind, Severity.ERROR, start, end, message, hint, null, -1);
    }

    /** A warning in the query itself. */
    public static KqlDiagnostic warning(
            DiagnosticKind kind, int start, int end, String message, @Nullable String hint) {
        return new KqlDiagnostic(kind, Severity.WARNING, start, end, message, hint, null, -1);
    }

    /**
     * Whether this is a fault of the query: an error in its own text that the engine is not to blame for. An error
     * inside of a stored function is a fault of that function, which is checked by itself; it only keeps the query from
     * running.
     */
    public boolean isFault() {
        boolean lackOfEngine = kind == DiagnosticKind.NOT_SUPPORTED || kind == DiagnosticKind.INTERNAL;
        return severity == Severity.ERROR && !lackOfEngine && function == null;
    }
}
