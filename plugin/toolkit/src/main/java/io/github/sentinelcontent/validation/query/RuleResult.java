package io.github.sentinelcontent.validation.query;

import io.github.sentinelcontent.content.AnalyticRule;
import io.github.sentinelcontent.content.ConnectorResource;
import io.github.sentinelcontent.content.DataConnector;
import io.github.sentinelcontent.content.Solution;
import io.github.sentinelcontent.content.TableSchema;
import io.github.sentinelcontent.finding.NearestName;
import io.github.sentinelcontent.finding.Severity;
import io.github.sentinelcontent.kql.Catalog;
import io.github.sentinelcontent.kql.DiagnosticKind;
import io.github.sentinelcontent.kql.type.RowSchema;
import io.github.sentinelcontent.source.ScalarNode;
import io.github.sentinelcontent.source.SourceLocation;
import io.github.sentinelcontent.validation.QueryFacts;
import io.github.sentinelcontent.validation.Reporter;
import io.github.sentinelcontent.validation.SolutionContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the query of a rule returns.
 *
 * @param facts the query
 * @param catalog tables and functions that it may use
 * @param described custom tables that the solution itself describes
 * @param missing how many of the columns that the rule refers to are not in the result
 */
record RuleResult(QueryFacts facts, Catalog catalog, Set<String> described, long missing) {
    private static final int MOST_NAMES = 12;
    private static final Set<DiagnosticKind> HIDES_RESULT = EnumSet.of(
            DiagnosticKind.SYNTAX,
            DiagnosticKind.SEMANTICS,
            DiagnosticKind.UNKNOWN_TABLE,
            DiagnosticKind.FUNCTION_CALL,
            DiagnosticKind.NO_RESULT);

    /** The result of a rule; empty when faults of the query leave it unknown. */
    static Optional<RuleResult> of(AnalyticRule rule, SolutionContext context) {
        return rule.queries().stream()
                .findFirst()
                .map(context::facts)
                .filter(RuleResult::isKnown)
                .map(facts -> new RuleResult(
                        facts,
                        context.catalog(),
                        described(context.solution()),
                        missing(rule, facts.compiled().schema())));
    }

    private static long missing(AnalyticRule rule, RowSchema schema) {
        Stream<ScalarNode> mapped = rule.entityMappings().stream()
                .flatMap(mapping -> mapping.fieldMappings().stream())
                .flatMap(field -> field.columnName().stream());
        Stream<ScalarNode> details =
                rule.customDetails().stream().flatMap(detail -> detail.value().asScalar().stream());
        return Stream.concat(mapped, details)
                .map(ScalarNode::text)
                .filter(column -> schema.find(column).isEmpty())
                .distinct()
                .count();
    }

    private static boolean isKnown(QueryFacts facts) {
        boolean faulty =
                facts.compiled().diagnostics().stream().anyMatch(d -> d.isFault() && HIDES_RESULT.contains(d.kind()));
        return !faulty;
    }

    /** The columns. */
    RowSchema schema() {
        return facts.compiled().schema();
    }

    /** Reports a reference to a column that the result lacks, or that it has only because the query names it in vain. */
    void require(String column, String what, SourceLocation location, Reporter reporter) {
        List<String> unknown = unknownColumns();
        if (unknown.contains(column)) {
            report(
                    location,
                    what + " '" + column + "' is named in the query, but in none of its tables",
                    null,
                    reporter);
        } else if (schema().find(column).isEmpty() && (unknown.isEmpty() || isMisspelt(column, unknown))) {
            reportMissing(column, what, location, reporter);
        }
    }

    /** Whether another column was meant that the query has, and not one that it misspells itself. */
    private boolean isMisspelt(String column, List<String> unknown) {
        return NearestName.slip(column, schema().names())
                .filter(near -> !unknown.contains(near))
                .isPresent();
    }

    /** Columns that the query names although they do not exist there; what becomes of them is not known. */
    private List<String> unknownColumns() {
        String text = facts.query().text();
        return facts.compiled().diagnostics().stream()
                .filter(d -> d.isFault() && d.kind() == DiagnosticKind.UNKNOWN_COLUMN && d.function() == null)
                .map(d -> text.substring(d.start(), d.end()))
                .toList();
    }

    private void reportMissing(String column, String what, SourceLocation location, Reporter reporter) {
        if (schema().isOpen()) {
            reporter.report(
                    isSupported() ? Severity.WARNING : Severity.INFO,
                    location,
                    what + " '" + column + "' is not among the columns known to be in the result (" + names() + ")",
                    "its columns depend on the data; name the column in the query, for example with column_ifexists()");
        } else {
            String message = what + " '" + column + "' is not in the result (" + names() + ")";
            if (column.endsWith("CustomEntity") && !facts.text().text().contains(column)) {
                reporter.report(Severity.WARNING, location, message, null); // the error is one of SEN-AR-050
                return;
            }
            Optional<String> guessed = guessedTable();
            boolean misspelt =
                    missing <= 1 && NearestName.slip(column, schema().names()).isPresent();
            if (guessed.isPresent() && !misspelt) {
                reporter.report(
                        Severity.WARNING,
                        location,
                        message,
                        "the solution does not describe " + guessed.get()
                                + ", and what is known of it may be old; add Tables/" + guessed.get() + ".json");
            } else {
                report(location, message, hint(column), reporter);
            }
        }
    }

    /**
     * A custom table of another's that passes whole into the result. What is known of it comes from lists that others
     * keep and may lack columns; a single one that is nearly the name of another is misspelt all the same.
     */
    private Optional<String> guessedTable() {
        return facts.compiled().tables().stream()
                .filter(table -> table.endsWith("_CL") && !described.contains(table))
                .filter(table -> catalog.table(table)
                        .filter(known -> schema().names().containsAll(known.names()))
                        .isPresent())
                .findFirst();
    }

    private static Set<String> described(Solution solution) {
        Set<String> names = new TreeSet<>();
        solution.tables().forEach(table -> names.add(table.name()));
        solution.items(DataConnector.class).stream()
                .flatMap(connector -> connector.resources(ConnectorResource.Type.TABLE).stream())
                .flatMap(resource -> TableSchema.of(resource).stream())
                .forEach(table -> names.add(table.name()));
        return names;
    }

    private void report(SourceLocation location, String message, @Nullable String hint, Reporter reporter) {
        Optional<String> faulty = FaultyFunction.in(facts.compiled());
        if (faulty.isPresent() && (hint == null || FaultyFunction.isUnreadable(facts.compiled()))) {
            reporter.report(Severity.WARNING, location, message, FaultyFunction.hint(faulty.get()));
        } else {
            reporter.report(location, message, hint);
        }
    }

    private boolean isSupported() {
        return facts.compiled().diagnostics().stream()
                .noneMatch(d -> d.kind() == DiagnosticKind.NOT_SUPPORTED || d.kind() == DiagnosticKind.INTERNAL);
    }

    private @Nullable String hint(String column) {
        Optional<String> lost = LostColumn.find(facts, catalog, column).map(LostColumn::describe);
        return lost.or(() -> NearestName.of(column, schema().names()).map(name -> "did you mean '" + name + "'?"))
                .orElse(null);
    }

    private String names() {
        List<String> names = schema().names();
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? shown : shown + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
