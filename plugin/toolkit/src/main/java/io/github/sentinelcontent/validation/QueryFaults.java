package io.github.sentinelcontent.validation;

import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.schema.BundledTables;
import java.util.Set;

/**
 * Reports the faults of a query that stands in a workbook or a connector.
 *
 * <p>A fault of syntax is one whatever the tables hold. An unknown column is an error only where all columns are known:
 * in tables that the solution describes itself and in those of the service. A fault of types is an error only in the
 * solution's own tables. Elsewhere they are warnings, since what is known of other tables is often not all or outdated.
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
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            if (diagnostic.isFault()) {
                reporter.report(
                        isCertain(diagnostic, facts) ? Severity.ERROR : Severity.WARNING,
                        facts.locate(diagnostic.start(), diagnostic.end()),
                        diagnostic.message() + " (in " + facts.query().role() + ")",
                        diagnostic.hint());
            }
        }
    }

    private boolean isCertain(KqlDiagnostic diagnostic, QueryFacts facts) {
        if (diagnostic.kind() == DiagnosticKind.SYNTAX || diagnostic.kind() == DiagnosticKind.NO_RESULT) {
            return true;
        }
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE) {
            return !context.solution().tables().isEmpty();
        }
        Set<String> tables = facts.compiled().tables();
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN) {
            if (followsOther(diagnostic, facts)) {
                return false;
            }
            String text = facts.text().text();
            boolean ofService = diagnostic.start() < text.length() && text.charAt(diagnostic.start()) == '_';
            return !ofService && tables.stream().allMatch(table -> isOwn(table) || isOfService(table));
        }
        return tables.stream().allMatch(this::isOwn);
    }

    /** A column may be missing only because what makes it has another fault. */
    private static boolean followsOther(KqlDiagnostic diagnostic, QueryFacts facts) {
        return facts.compiled().diagnostics().stream()
                .anyMatch(other -> other.isFault()
                        && other.kind() != DiagnosticKind.UNKNOWN_COLUMN
                        && other.start() < diagnostic.start());
    }

    private boolean isOwn(String table) {
        return context.solution().tables().stream()
                .anyMatch(schema -> schema.name().equals(table));
    }

    /** Columns of AzureDiagnostics appear with the resources that write to it, so they are never all known. */
    private static boolean isOfService(String table) {
        return BundledTables.catalog().table(table).isPresent()
                && !table.endsWith("_CL")
                && !table.equals("AzureDiagnostics");
    }
}
