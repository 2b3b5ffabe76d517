package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.vector.Table;
import java.util.List;

/**
 * What a run gave.
 *
 * @param table the rows; empty when the run failed
 * @param diagnostics why the run failed; empty when it did not
 */
public record QueryResult(Table table, List<KqlDiagnostic> diagnostics) {
    /** Copies the list. */
    public QueryResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the run came to its end. */
    public boolean isComplete() {
        return diagnostics.isEmpty();
    }
}
