package io.github.sentinelcontent.kql;

import io.github.sentinelcontent.kql.plan.Plan;
import io.github.sentinelcontent.kql.syntax.SyntaxTree;
import io.github.sentinelcontent.kql.type.RowSchema;
import java.util.List;
import java.util.Set;

/**
 * A query with its names and types resolved as far as they can be.
 *
 * @param syntax the syntax tree; also there when the text has faults
 * @param catalog what the names were resolved against
 * @param plan what to run; parts with faults are {@link Plan.Unsupported}
 * @param diagnostics faults, warnings and what cannot be run, in text order
 * @param tables names of the tables that the query reads, also through stored functions, sorted; names that the
 *     catalog lacks are included
 * @param functions names of the stored functions that the query calls, also through others, sorted
 * @param externalFiles the files that {@code externaldata} reads, in text order
 */
public record CompiledQuery(
        SyntaxTree syntax,
        Catalog catalog,
        Plan plan,
        List<KqlDiagnostic> diagnostics,
        Set<String> tables,
        Set<String> functions,
        List<ExternalFile> externalFiles) {

    /** The columns of the result; open when further ones may exist. */
    public RowSchema schema() {
        return plan.schema();
    }

    /** Whether nothing is wrong with the query; parts that cannot be run do not count. */
    public boolean isCorrect() {
        return diagnostics.stream().noneMatch(KqlDiagnostic::isFault);
    }

    /** Whether the query can be run: correct, and nothing in it is unsupported. */
    public boolean isRunnable() {
        return diagnostics.stream().noneMatch(d -> d.severity() == KqlDiagnostic.Severity.ERROR);
    }
}
