package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.schema.BundledTables;

/**
 * Reports the faults of a query that stands in a workbook or a connector.
 *
 * <p>A fault of syntax is one whatever the tables hold. Everything else is an error only where all columns are known:
 * in tables that the solution describes itself and in those of the service. Elsewhere it is a warning, since the known
 * columns of custom tables are often not all.
 */
public final class QueryFaults {
    private final SolutionContext context;
    private final Reporter reporter;

    /** Reports to this reporter, names being judged by the tables of this solution. */
    public QueryFaults(SolutionContext context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
    }

    /** Reports each fault of the query's own text. */
    public void report(QueryFacts facts) {
        boolean known = facts.compiled().tables().stream().allMatch(this::isKnownInFull);
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            if (diagnostic.isFault()) {
                reporter.report(
                        isCertain(diagnostic, facts, known) ? Severity.ERROR : Severity.WARNING,
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message() + " (in " + facts.query().role() + ")",
                        diagnostic.hint());
            }
        }
    }

    private boolean isCertain(KqlDiagnostic diagnostic, QueryFacts facts, boolean known) {
        if (diagnostic.kind() == DiagnosticKind.SYNTAX) {
            return true;
        }
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE) {
            return !context.solution().tables().isEmpty();
        }
        String text = facts.text().text();
        boolean ofService = diagnostic.start() < text.length() && text.charAt(diagnostic.start()) == '_';
        return known && !ofService;
    }

    /** Columns of AzureDiagnostics appear with the resources that write to it. */
    private boolean isKnownInFull(String table) {
        Solution solution = context.solution();
        Catalog bundled = BundledTables.catalog();
        return solution.tables().stream().anyMatch(schema -> schema.name().equals(table))
                || bundled.table(table).isPresent() && !table.endsWith("_CL") && !table.equals("AzureDiagnostics");
    }
}
