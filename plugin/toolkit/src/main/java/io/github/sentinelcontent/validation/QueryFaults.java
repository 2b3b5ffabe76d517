package io.github.sentinelcontent.validation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.KqlDiagnostic;
import io.github.sentinelcontent.schema.BundledTables;
import io.github.sentinelcontent.source.SourceLocation;
import java.util.Set;

/**
 * Reports the faults of a query that stands in a workbook or a connector.
 *
 * <p>A fault of syntax and an unknown function are one whatever the tables hold. An unknown column is an error only where
 * all columns are known: in tables that the solution describes itself and in those of the service. A fault of types is an error only in the
 * solution's own tables. Elsewhere they are warnings, since what is known of other tables is often not all or outdated,
 * except for a single name that differs in one letter from a known one.
 */
public final class QueryFaults {
    private static final Pattern OF_NAME_OR_NUMBER =
            Pattern.compile("^(function|plugin|aggregation) '|^'\\w+' takes .* found");
    private static final Pattern NEAR = Pattern.compile("did you mean '([^']+)'");
    private static final Pattern TYPE_SUFFIX = Pattern.compile("_[sdtgb]$");

    private final SolutionContext context;
    private final Reporter reporter;

    /** Reports to this reporter, names being judged by the tables of this solution. */
    public QueryFaults(SolutionContext context, Reporter reporter) {
        this.context = context;
        this.reporter = reporter;
    }

    /** Reports each fault of the query's own text. */
    public void report(QueryFacts facts) {
        boolean unread = readsUnreadableParser(facts);
        boolean broken = false;
        for (KqlDiagnostic diagnostic : facts.compiled().diagnostics()) {
            boolean syntax = diagnostic.isFault() && diagnostic.kind() == DiagnosticKind.SYNTAX;
            boolean follows = syntax ? broken : unread; // what stands behind a fault of syntax is mostly read wrongly
            broken |= syntax;
            if (diagnostic.isFault() && !follows) {
                reporter.report(
                        isCertain(diagnostic, facts) ? Severity.ERROR : Severity.WARNING,
                        place(diagnostic, facts),
                        diagnostic.message() + " (in " + facts.query().role() + ")",
                        diagnostic.hint());
            }
        }
    }

    /** Of a parser that cannot be read nothing is known; its own check reports it. */
    private static boolean readsUnreadableParser(QueryFacts facts) {
        return facts.compiled().diagnostics().stream()
                .anyMatch(other -> other.function() != null
                        && (other.kind() == DiagnosticKind.SYNTAX || other.kind() == DiagnosticKind.NO_RESULT));
    }

    /** The end of a query is its last character, not the line behind it. */
    private static SourceLocation place(KqlDiagnostic diagnostic, QueryFacts facts) {
        int end = facts.text().text().stripTrailing().length();
        return diagnostic.start() < end
                ? facts.locate(diagnostic.start(), diagnostic.end())
                : facts.locate(Math.max(0, end - 1), end);
    }

    private boolean isCertain(KqlDiagnostic diagnostic, QueryFacts facts) {
        if (diagnostic.kind() == DiagnosticKind.SYNTAX || diagnostic.kind() == DiagnosticKind.NO_RESULT) {
            return true;
        }
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE) {
            return !context.solution().tables().isEmpty() || isSlip(diagnostic, facts);
        }
        if (diagnostic.kind() == DiagnosticKind.FUNCTION_CALL
                && OF_NAME_OR_NUMBER.matcher(diagnostic.message()).find()) {
            return true;
        }
        Set<String> tables = facts.compiled().tables();
        if (diagnostic.kind() == DiagnosticKind.UNKNOWN_COLUMN) {
            if (followsOther(diagnostic, facts)) {
                return false;
            }
            String text = facts.text().text();
            boolean ofService = diagnostic.start() < text.length() && text.charAt(diagnostic.start()) == '_';
            return !ofService
                    && (tables.stream().allMatch(table -> isOwn(table) || isOfService(table))
                            || isSlip(diagnostic, facts) && isOnly(diagnostic, facts) && !readsFaultyParser(facts));
        }
        return tables.stream().allMatch(this::isOwn);
    }

    /**
     * Whether a name differs in one letter from a known one, other than in the suffix that stands for a type. Columns of
     * tables that others describe also differ in capitals.
     */
    private static boolean isSlip(KqlDiagnostic diagnostic, QueryFacts facts) {
        Matcher near = NEAR.matcher(diagnostic.hint() == null ? "" : diagnostic.hint());
        String name = name(diagnostic, facts);
        return near.find()
                && (diagnostic.kind() == DiagnosticKind.UNKNOWN_TABLE || !name.equalsIgnoreCase(near.group(1)))
                && NearestName.slip(name, Set.of(near.group(1))).isPresent()
                && !TYPE_SUFFIX
                        .matcher(name)
                        .replaceFirst("")
                        .equals(TYPE_SUFFIX.matcher(near.group(1)).replaceFirst(""));
    }

    private static boolean readsFaultyParser(QueryFacts facts) {
        return facts.compiled().diagnostics().stream()
                .anyMatch(other -> other.function() != null && other.kind() == DiagnosticKind.UNKNOWN_COLUMN);
    }

    private static boolean isOnly(KqlDiagnostic diagnostic, QueryFacts facts) {
        return facts.compiled().diagnostics().stream()
                .filter(other -> other.isFault() && other.kind() == diagnostic.kind())
                .allMatch(other -> name(other, facts).equals(name(diagnostic, facts)));
    }

    private static String name(KqlDiagnostic diagnostic, QueryFacts facts) {
        String text = facts.text().text();
        return text.substring(Math.min(diagnostic.start(), text.length()), Math.min(diagnostic.end(), text.length()));
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
        return BundledTables.isOfService(table) && !table.equals("AzureDiagnostics");
    }
}
